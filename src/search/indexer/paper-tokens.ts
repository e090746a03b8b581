import type { PaperTexts } from '../../schema/paper.ts';
import { foldedLetters } from '../../text/letters.ts';
import { cutWords, type SearchWord } from '../../text/words.ts';
import type { PaperTokens } from '../index/segments.ts';
import { BREAK, lookupToken, tokensOf } from '../index/tokens.ts';

type Given = readonly (string | undefined)[];

/** Gets the words of every text: `add` keeps them, `conceptsIn` gives the tokens of the concepts in them. */
export type WordSinks = {
  add: (words: readonly SearchWord[]) => void;
  conceptsIn: (words: readonly SearchWord[]) => string[];
};

/**
 * The tokens of a paper: those of the words of its titles, abstracts and authors; at the end of titles and abstracts
 * those of the concepts in them; at the end of titles also those that find its id and each full title.
 */
export function paperTokens(
  { paper: { id, title, authors = [] }, abstract }: PaperTexts,
  { add, conceptsIn }: WordSinks,
): PaperTokens {
  const wordsOf = (texts: Given): SearchWord[][] => {
    const words = texts.flatMap((text) => (text ? [cutWords(text)] : []));
    words.forEach(add);
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
      ...[id, title.en ?? '', title.zh ?? ''].flatMap((text) => foldedLetters(text) || []).map(lookupToken),
    ],
    abstract: withConcepts([abstract.en, abstract.zh]),
    author: apart(wordsOf(authors)),
  };
}
