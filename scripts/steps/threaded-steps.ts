import { openThreads } from '../../src/thread-pool.ts';
import type { MadePaper } from '../paper/make-paper.ts';
import type { ReadDigest } from '../record/read-digest.ts';
import type { StepRequest } from './step-worker.ts';
import type { Steps } from './steps.ts';

/** Digests and papers that are done here, in about the time in which the first thread would start. */
const [DIGESTS_HERE, PAPERS_HERE] = [8, 256];

/** The steps, which share long work among threads, and the end of these. */
export function threadedSteps(steps: Steps): { steps: Steps; close: () => Promise<void> } {
  const threads = openThreads<StepRequest>(new URL('./step-worker.ts', import.meta.url));
  const done = { digests: 0, papers: 0 };
  return {
    steps: {
      ...steps,
      readDigest(file) {
        if (done.digests++ < DIGESTS_HERE) return steps.readDigest(file);
        return threads.ask<ReadDigest>({ step: 'readDigest', args: [file] });
      },
      makePaper(...args) {
        if (done.papers++ < PAPERS_HERE) return steps.makePaper(...args);
        return threads.ask<MadePaper>({ step: 'makePaper', args });
      },
    },
    close: threads.close,
  };
}
