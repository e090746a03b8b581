import { expect, it } from 'vitest';
import { fold } from '../../src/text/fold/fold.ts';
import { LEXICON } from './lexicon.ts';
import { conceptsOfChinese, conceptsOfWord } from './lexicon-lookup.ts';

const lines = LEXICON.trim().split('\n');

it('has one concept a line: English words, a bar, Chinese words of two characters or more', () => {
  for (const line of lines) expect(line).toMatch(/^[a-z]+(?:,[a-z]+)*\|\S{2,}(?: \S{2,})*$/);
});

it('finds every word of every line again', () => {
  for (const [concept, line] of lines.entries()) {
    const [english = '', chinese = ''] = line.split('|');
    for (const word of english.split(',')) expect(conceptsOfWord(word)).toContain(concept);
    for (const word of chinese.split(' ')) expect(conceptsOfChinese(fold(`在${word}中`))).toContain(concept);
  }
});

it('knows other forms of a word, and both scripts', () => {
  expect(conceptsOfWord('evaluated')).toEqual(conceptsOfWord('evaluation'));
  expect(conceptsOfChinese(fold('資料集'))).toEqual(expect.arrayContaining([...conceptsOfWord('datasets')]));
});
