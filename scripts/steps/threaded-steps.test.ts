/** @module-tag long */

import { expect, it } from 'vitest';
import { runPipeline } from '../pipeline.ts';
import type { RawFile } from '../record/read-digest.ts';
import { STEPS } from './steps.ts';
import { threadedSteps } from './threaded-steps.ts';

const paper = (id: string): string =>
  `{"id": "${id}", "title": "Lamp ${id}", "summary": "It is the lamp ${id}."}\n`;

/** More digests and papers than are done without a thread. */
const files = Array.from({ length: 20 }, (_, day): RawFile => {
  const ids = Array.from({ length: 20 }, (_, at) => `2401.${String(day * 20 + at).padStart(5, '0')}`);
  return { path: `a/${day}.jsonl`, text: ids.map(paper).join(''), findings: [] };
});

it('give with threads what they give without', async () => {
  const here = { readDigest: 0, makePaper: 0 };
  const { steps, close } = threadedSteps({
    ...STEPS,
    readDigest: (file) => {
      here.readDigest++;
      return STEPS.readDigest(file);
    },
    makePaper: (...args) => {
      here.makePaper++;
      return STEPS.makePaper(...args);
    },
  });
  const result = await runPipeline(files, [], steps).finally(close);
  expect(result).toEqual(await runPipeline(files));
  expect(here).toEqual({ readDigest: 8, makePaper: 256 });
});

it('fail where a thread fails', async () => {
  const { steps, close } = threadedSteps(STEPS);
  for (const file of files) await steps.readDigest(file);
  const cut: RawFile = JSON.parse('{"path": "a/b.md", "findings": []}');
  await expect(steps.readDigest(cut)).rejects.toThrow('undefined');
  await close();
});
