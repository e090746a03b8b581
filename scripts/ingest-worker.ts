import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { contentDir } from '../src/content-dir.ts';
import { writeWhole } from '../src/store.ts';
import type { TermSource } from '../src/terms/term-source.ts';
import { stepCache } from './disk/cache.ts';
import { rawReader } from './disk/read-raw.ts';
import { ingest } from './ingest.ts';
import type { Relatable } from './related/relate-papers.ts';
import { relatedToJson } from './related/related-json.ts';
import { STEPS, type Steps } from './steps/steps.ts';
import { termsToJson } from './terms/terms-json.ts';

/**
 * A thread that ingests whenever it is asked to and answers with the exit code, if it has one. Terms and related papers take
 * longer than all else together, so that those of before are written with the papers, and the new ones after the answer.
 */
let sources: readonly TermSource[] = [];
let papers: Relatable | undefined;
let terms: ReturnType<typeof STEPS.mineTerms> | undefined;
let related: ReturnType<typeof STEPS.relatePapers> | undefined;

const steps: Steps = {
  ...STEPS,
  mineTerms(given) {
    sources = given;
    terms ??= STEPS.mineTerms(given);
    return terms;
  },
  relatePapers(given) {
    papers = given;
    related ??= STEPS.relatePapers(given);
    return related;
  },
};
const memory = { steps, beginRun: stepCache(), readRaw: rawReader() };

/** Runs, and reports what fails: the next change may set it right. */
async function attempt<T>(run: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await run();
  } catch (error) {
    console.error(error);
    return undefined;
  }
}

function writeIfNew(name: string, text: string, before: string | undefined): void {
  if (text !== before) writeWhole(join(contentDir(), name), text);
}

/** Mines terms and relates papers as they are, and writes what has changed. */
function mineAgain(): void {
  const termsBefore = terms && termsToJson(terms);
  terms = STEPS.mineTerms(sources);
  writeIfNew('terms.json', termsToJson(terms), termsBefore);
  if (papers === undefined) return;
  const relatedBefore = related && relatedToJson(related);
  related = STEPS.relatePapers({ ...papers, terms });
  writeIfNew('related.json', relatedToJson(related), relatedBefore);
}

parentPort?.on('message', async () => {
  const isFirst = terms === undefined;
  const done = await attempt(() => ingest([], memory));
  parentPort?.postMessage(done?.exitCode);
  if (!isFirst) await attempt(mineAgain);
});
