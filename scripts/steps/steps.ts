import type { Related } from '../../src/schema/related.ts';
import type { TermSource } from '../../src/terms/term-source.ts';
import type { CorrectionFile } from '../paper/correct.ts';
import { type MadePaper, makePaper } from '../paper/make-paper.ts';
import type { Mentions } from '../paper/merge.ts';
import { type RawFile, type ReadDigest, readDigest } from '../record/read-digest.ts';
import { type Relatable, relatePapers } from '../related/relate-papers.ts';
import { mineTerms } from '../terms/mine-terms.ts';

/** The costly steps of the pipeline. Each gives the same for the same input, so that it can be remembered or shared. */
export type Steps = {
  readDigest(file: RawFile): ReadDigest | Promise<ReadDigest>;
  makePaper(mentions: Mentions, corrections: readonly CorrectionFile[]): MadePaper | Promise<MadePaper>;
  mineTerms(sources: readonly TermSource[]): ReturnType<typeof mineTerms>;
  relatePapers(papers: Relatable): Related;
};

export const STEPS = { readDigest, makePaper, mineTerms, relatePapers } satisfies Steps;
