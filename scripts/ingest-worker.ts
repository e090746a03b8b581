import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { contentDir } from '../src/content-dir.ts';
import { writeWhole } from '../src/store.ts';
import type { TermSource } from '../src/terms/term-source.ts';
import { stepCache } from './disk/cache.ts';
import { rawReader } from './disk/read-raw.ts';
import { ingest } from './ingest.ts';
import { STEPS, type Steps } from './steps/steps.ts';
import { termsToJson } from './terms/terms-json.ts';

/**
 * A thread that ingests whenever it is asked to and answers with the exit code, if it has one. Terms take as long to mine
 * as all else together, so that those of before are written with the papers, and the new ones after the answer.
 */
let sources: readonly TermSource[] | undefined;
let terms: ReturnType<typeof STEPS.mineTerms> | undefined;

const steps: Steps = {
  ...STEPS,
  mineTerms(given) {
    sources = given;
    terms ??= STEPS.mineTerms(given);
    return terms;
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

function mineAgain(): void {
  const before = terms && termsToJson(terms);
  terms = STEPS.mineTerms(sources ?? []);
  const text = termsToJson(terms);
  if (text !== before) writeWhole(join(contentDir(), 'terms.json'), text);
}

parentPort?.on('message', async () => {
  const isFirst = terms === undefined;
  const done = await attempt(() => ingest([], memory));
  parentPort?.postMessage(done?.exitCode);
  if (!isFirst) await attempt(mineAgain);
});
