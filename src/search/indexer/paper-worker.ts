import { hash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { readAbstracts, readPaperFile } from '../../papers/paper-files.ts';
import { paperDate } from '../../site/dates.ts';
import type { SearchWord } from '../../text/words.ts';
import { conceptTokens } from '../concepts/field-token.ts';
import { CONCEPTS } from '../concepts/reviewed.ts';
import { layOut, type TokenBatch } from '../index/segments.ts';
import { type WordLists, wordCollector } from '../index/vocabulary.ts';
import type { IndexedPaper, ReadPaper } from './indexed-papers.ts';
import { paperTokens } from './paper-tokens.ts';
import { phraseMatcher } from './phrase-matcher.ts';

/** The words of all texts that a thread has cut, and the tokens of the concepts in them. */
export type MadeWords = { words: WordLists; found: string[] };

/** Requests of a thread, answered by `ReadPaper[]`, `TokenBatch` and `MadeWords`. */
export type PaperRequest =
  | { kind: 'read'; paths: string[] }
  | { kind: 'tokens'; papers: IndexedPaper[] }
  | { kind: 'words' };

const { add, lists } = wordCollector();
const found = new Set<string>();
const matcher = phraseMatcher(conceptTokens(CONCEPTS));

function conceptsIn(words: readonly SearchWord[]): string[] {
  const tokens = matcher(words);
  for (const token of tokens) found.add(token);
  return tokens;
}

async function readPaper(path: string): Promise<ReadPaper> {
  const { paper, body } = await readPaperFile(path);
  const { alignment: _, ...indexed } = paper;
  return { paper: indexed, date: paperDate(paper), body: hash('sha256', body).slice(0, 32) };
}

function makeTokens(papers: readonly IndexedPaper[]): TokenBatch {
  const texts = papers.map(({ paper, path }) => ({ paper, abstract: readAbstracts(path) }));
  return layOut(texts.map((some) => paperTokens(some, { add, conceptsIn })));
}

async function answerTo(request: PaperRequest): Promise<ReadPaper[] | TokenBatch | MadeWords> {
  if (request.kind === 'read') return Promise.all(request.paths.map(readPaper));
  return request.kind === 'tokens' ? makeTokens(request.papers) : { words: lists(), found: [...found] };
}

parentPort?.on('message', async (request: PaperRequest) => {
  parentPort?.postMessage(await answerTo(request));
});
