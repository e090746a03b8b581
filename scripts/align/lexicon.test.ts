import { expect, it } from 'vitest';
import { fold } from '../../src/text/fold/fold.ts';
import { LEXICON } from './lexicon.ts';
import { meaningsOfChinese, meaningsOfWord } from './lexicon-lookup.ts';

const lines = LEXICON.trim().split('\n');

it('has one meaning a line: English words, a bar, Chinese words of two characters or more', () => {
  for (const line of lines) expect(line).toMatch(/^[a-z]+(?:,[a-z]+)*\|\S{2,}(?: \S{2,})*$/);
});

it('finds every word of every line again', () => {
  for (const [meaning, line] of lines.entries()) {
    const [english = '', chinese = ''] = line.split('|');
    for (const word of english.split(',')) expect(meaningsOfWord(word)).toContain(meaning);
    for (const word of chinese.split(' ')) expect(meaningsOfChinese(fold(`在${word}中`))).toContain(meaning);
  }
});

it('knows other forms of a word, and both scripts', () => {
  expect(meaningsOfWord('evaluated')).toEqual(meaningsOfWord('evaluation'));
  expect(meaningsOfChinese(fold('資料集'))).toEqual(expect.arrayContaining([...meaningsOfWord('datasets')]));
});
