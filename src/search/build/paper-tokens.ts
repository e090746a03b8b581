import type { PaperTexts } from '../../schema/paper.ts';
import { cutWords, type SearchWord } from '../../text/search-words.ts';
import { BREAK, lookupToken, tokensOf } from '../tokens.ts';
import type { VocabularyBuilder } from './vocabulary.ts';
import type { PaperTokens } from './volumes.ts';

type Given = readonly (string | undefined)[];

/**
 * What the index holds of a paper: the words of its titles, abstracts and authors; in the titles' field also the tokens
 * that find its id and each full title; and, in titles and abstracts, those of the concepts they speak of. Adds its words to the vocabulary.
 */
export function paperTokens(
  { paper, abstract }: PaperTexts,
  conceptsIn: (words: readonly SearchWord[]) => string[],
  vocabulary: Pick<VocabularyBuilder, 'add'>,
): PaperTokens {
  const { id, title, authors = [] } = paper;
  const wordsOf = (texts: Given): SearchWord[][] => {
    const words = texts.flatMap((text) => (text ? [cutWords(text)] : []));
    words.forEach(vocabulary.add);
    return words;
  };
  const apart = (texts: readonly SearchWord[][]): string[] =>
    texts.flatMap((words, at) => [...(at === 0 ? [] : [BREAK]), ...tokensOf(words)]);
  const withConcepts = (texts: Given): string[] => {
    const words = wordsOf(texts);
    return [...apart(words), ...new Set(words.flatMap(conceptsIn))];
  };
  return {
    title: [
      ...withConcepts([title.en, title.zh]),
      ...[id, title.en ?? '', title.zh ?? ''].flatMap((text) => lookupToken(text) ?? []),
    ],
    abstract: withConcepts([abstract.en, abstract.zh]),
    author: apart(wordsOf(authors)),
  };
}
