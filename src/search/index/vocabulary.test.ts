import { describe, expect, it } from 'vitest';
import { cutWords } from '../../text/words.ts';
import { openVocabulary, vocabularyFiles, type WordLists, wordCollector } from './vocabulary.ts';

function wordsOf(...texts: string[]): WordLists {
  const { add, lists } = wordCollector();
  for (const text of texts) add(cutWords(text));
  return lists();
}

describe('the files of vocabularies', () => {
  it('have every word once, and Han characters with those that follow them', () => {
    const { files } = vocabularyFiles([wordsOf('Learning to learn, learning', '学习，学生学', '习')]);
    expect(files).toEqual([['learn', 'learning', 'to', '习', '学习生', '生学']]);
  });

  it('are the same, however the texts were divided', () => {
    const divided = [wordsOf('Learning to', '学习，学生学'), wordsOf('learn, learning', '习', '生学')];
    expect(vocabularyFiles(divided).files).toEqual([['learn', 'learning', 'to', '习', '学习生', '生学']]);
  });

  it('do not take characters for neighbours that something stands between', () => {
    expect(vocabularyFiles([wordsOf('学a习', '学-生', '学。化')]).files).toEqual([
      ['a', '习', '化', '学', '生'],
    ]);
  });

  it('keep words with the same two letters together', () => {
    const words = Array.from({ length: 4000 }, (_, at) => `${at % 2 ? 'abacus' : 'abbey'}${at} zoo${at}`);
    expect(vocabularyFiles([wordsOf(words.join(' '))]).firsts).toEqual(['ab', 'zo']);
  });
});

describe('a vocabulary that is read from its files', () => {
  const words = Array.from({ length: 4000 }, (_, at) => `abbey${at}`).join(' ');
  const { files, firsts } = vocabularyFiles([wordsOf(words, 'nests nesting nestor', '学习，学生学')]);
  const { formsOf, completionsOf, pairsOf } = openVocabulary(
    firsts.map((first, at) => [first, String(at)]),
    async (name) => files[Number(name)],
  );

  it('knows the other forms of a word, and how an unfinished one goes on', async () => {
    expect(files.length).toBeGreaterThan(1);
    expect(await formsOf('nested')).toEqual(['nesting', 'nests']);
    expect(await completionsOf('nesti')).toEqual(['nesting']);
    expect(await completionsOf('nest')).toEqual([]);
    expect(await completionsOf('abbey')).toEqual([]);
  });

  it('knows the characters that follow a Han character', async () => {
    expect(await pairsOf('学')).toEqual(['学习', '学生']);
    expect(await pairsOf('无')).toEqual([]);
  });
});
