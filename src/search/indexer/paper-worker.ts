import { parentPort } from 'node:worker_threads';
import { abstractTexts } from '../../markdown/section-texts.ts';
import type { PaperTexts } from '../../schema/paper.ts';
import type { SearchWord } from '../../text/words.ts';
import { CONCEPTS } from '../concepts/reviewed.ts';
import { type Vocabulary, vocabularyBuilder } from '../index/vocabulary-files.ts';
import { layOut, type TokenPiece } from '../index/volumes.ts';
import { conceptMatcher } from './concept-matcher.ts';
import { type PaperFile, readPaperFile } from './paper-files.ts';
import { paperTokens } from './paper-tokens.ts';

/** The tokens of papers, and their abstracts as plain text. */
export type MadeTokens = TokenPiece & { abstracts: PaperTexts['abstract'][] };
/** The words of all papers that a thread has made into tokens, and the tokens of the concepts that they speak of. */
export type MadeWords = { vocabulary: Vocabulary; said: Set<string> };

/** What a thread is asked for: `PaperFile[]`, `MadeTokens`, `MadeWords`. */
export type PaperRequest =
  | { kind: 'read'; paths: string[] }
  | { kind: 'tokens'; papers: PaperFile[] }
  | { kind: 'words' };

const { vocabulary, add } = vocabularyBuilder();
const said = new Set<string>();
const matcher = conceptMatcher(CONCEPTS);

function conceptsIn(words: readonly SearchWord[]): string[] {
  const tokens = matcher(words);
  for (const token of tokens) said.add(token);
  return tokens;
}

function makeTokens(files: readonly PaperFile[]): MadeTokens {
  const papers = files.map(({ paper, body }): PaperTexts => ({ paper, abstract: abstractTexts(body) }));
  const tokens = papers.map((texts) => paperTokens(texts, { add, conceptsIn }));
  return { ...layOut(tokens), abstracts: papers.map(({ abstract }) => abstract) };
}

async function answerTo(request: PaperRequest): Promise<PaperFile[] | MadeTokens | MadeWords> {
  if (request.kind === 'read') return Promise.all(request.paths.map(readPaperFile));
  return request.kind === 'tokens' ? makeTokens(request.papers) : { vocabulary, said };
}

parentPort?.on('message', async (request: PaperRequest) => {
  parentPort?.postMessage(await answerTo(request));
});
