import { parentPort } from 'node:worker_threads';
import { abstractTexts } from '../../markdown/section-texts.ts';
import { type PaperFile, readPaperFile } from '../../papers/paper-files.ts';
import type { PaperTexts } from '../../schema/paper.ts';
import type { SearchWord } from '../../text/words.ts';
import { conceptTokens } from '../concepts/field-token.ts';
import { CONCEPTS } from '../concepts/reviewed.ts';
import { layOut, type TokenBatch } from '../index/segments.ts';
import { type WordSets, wordCollector } from '../index/vocabulary.ts';
import { paperTokens } from './paper-tokens.ts';
import { phraseMatcher } from './phrase-matcher.ts';

/** The tokens of papers, and their abstracts as plain text. */
export type MadeTokens = TokenBatch & { abstracts: PaperTexts['abstract'][] };
/** The words of all texts that a thread has cut, and the tokens of the concepts found in them. */
export type MadeWords = { sets: WordSets; found: Set<string> };

/** Requests of a thread, answered by `PaperFile[]`, `MadeTokens` and `MadeWords`. */
export type PaperRequest =
  | { kind: 'read'; paths: string[] }
  | { kind: 'tokens'; papers: PaperFile[] }
  | { kind: 'words' };

const { sets, add } = wordCollector();
const found = new Set<string>();
const matcher = phraseMatcher(conceptTokens(CONCEPTS));

function conceptsIn(words: readonly SearchWord[]): string[] {
  const tokens = matcher(words);
  for (const token of tokens) found.add(token);
  return tokens;
}

function makeTokens(files: readonly PaperFile[]): MadeTokens {
  const papers = files.map(({ paper, body }): PaperTexts => ({ paper, abstract: abstractTexts(body) }));
  const tokens = papers.map((texts) => paperTokens(texts, { add, conceptsIn }));
  return { ...layOut(tokens), abstracts: papers.map(({ abstract }) => abstract) };
}

async function answerTo(request: PaperRequest): Promise<PaperFile[] | MadeTokens | MadeWords> {
  if (request.kind === 'read') return Promise.all(request.paths.map(readPaperFile));
  return request.kind === 'tokens' ? makeTokens(request.papers) : { sets, found };
}

parentPort?.on('message', async (request: PaperRequest) => {
  parentPort?.postMessage(await answerTo(request));
});
