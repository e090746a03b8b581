import { expect, it } from 'vitest';
import { withProgress } from './progress.ts';
import { STEPS } from './steps.ts';

/** What is written while a file is read every `step` milliseconds. */
async function linesOf(step: number, count: number, isTTY: boolean): Promise<string[]> {
  const lines: string[] = [];
  let time = 0;
  const output = { isTTY, write: (text: string) => lines.push(text) };
  const { steps, end } = withProgress(STEPS, count, output, () => time);
  for (let at = 0; at < count; at++) {
    time += step;
    await steps.readDigest({ path: 'a.md', text: '', findings: [] });
  }
  end();
  return lines;
}

it('says nothing on a short run', async () => {
  expect(await linesOf(100, 15, true)).toEqual([]);
  expect(await linesOf(100, 45, false)).toEqual([]);
});

it('writes a line every five seconds where there is no terminal', async () => {
  expect(await linesOf(1_000, 12, false)).toEqual(['Read 5 of 12 files …\n', 'Read 10 of 12 files …\n']);
});

it('writes over one line on a terminal and clears it at the end', async () => {
  const lines = await linesOf(1_000, 3, true);
  expect(lines).toEqual(['\r\u001b[KRead 2 of 3 files …', '\r\u001b[KRead 3 of 3 files …', '\r\u001b[K']);
});
