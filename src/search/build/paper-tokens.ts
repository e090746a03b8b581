import type { PaperTexts } from '../../schema/paper.ts';
import { lookupToken, tokensOfAll } from '../tokens.ts';
import type { PaperTokens } from './volumes.ts';

/** What the index holds of a paper; beside the words of its titles the tokens that find its id and its full titles. */
export function paperTokens({ paper, abstract }: PaperTexts): PaperTokens {
  const { id, title, authors = [] } = paper;
  const lookups = [id, title.en ?? '', title.zh ?? ''].flatMap((text) => lookupToken(text) ?? []);
  return {
    title: [...tokensOfAll([title.en, title.zh]), ...lookups],
    abstract: tokensOfAll([abstract.en, abstract.zh]),
    author: tokensOfAll(authors),
  };
}
