import { describe, expect, it } from 'vitest';
import { cutWords } from '../../text/words.ts';
import { type Vocabulary, vocabularyBuilder, vocabularyFiles } from './vocabulary-files.ts';

function vocabularyOf(...texts: string[]): Vocabulary {
  const { vocabulary, add } = vocabularyBuilder();
  for (const text of texts) add(cutWords(text));
  return vocabulary;
}

describe('the files of vocabularies', () => {
  it('have every word once, and Han characters with those that follow them', () => {
    const files = vocabularyFiles([vocabularyOf('Learning to learn, learning', '学习，学生学', '习')]);
    expect(files).toEqual([['learn', 'learning', 'to', '习', '学习生', '生学']]);
  });

  it('are the same, however the texts were divided', () => {
    const divided = [
      vocabularyOf('Learning to', '学习，学生学'),
      vocabularyOf('learn, learning', '习', '生学'),
    ];
    expect(vocabularyFiles(divided)).toEqual([['learn', 'learning', 'to', '习', '学习生', '生学']]);
  });

  it('do not take characters for neighbours that something stands between', () => {
    expect(vocabularyFiles([vocabularyOf('学a习', '学-生', '学。化')])).toEqual([
      ['a', '习', '化', '学', '生'],
    ]);
  });

  it('keep words with the same two letters together', () => {
    const words = Array.from({ length: 4000 }, (_, at) => `${at % 2 ? 'abacus' : 'abbey'}${at} zoo${at}`);
    const files = vocabularyFiles([vocabularyOf(words.join(' '))]);
    expect(files.map(([first]) => first?.slice(0, 2))).toEqual(['ab', 'zo']);
  });
});
