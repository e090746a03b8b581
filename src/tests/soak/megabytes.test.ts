import { expect, it } from 'vitest';
import { decode } from '../../../scripts/disk/decode.ts';
import { runPipeline } from '../../../scripts/pipeline.ts';
import { processorSeconds } from '../growth.ts';

const SIZE = 1_000_000;
/** Seconds of a processor that a megabyte may take: the bar of 2, and as much again for slower machines than ours. */
const MAX_SECONDS = 4;

const UNITS = ['\n\n', 'A\n', '- a\n', '1. a\n', '## T\n', 'a: b\n', 'Title: A\n', '**Authors**: A\n']
  .concat([
    '- **Abstract**: B c d\n',
    '[](',
    '[1]',
    '* ',
    '$a$',
    '\\item ',
    '![x](',
    '| a ',
    '<b>',
    '# A\n\nb\n',
  ])
  .map((unit) => [JSON.stringify(unit), unit.repeat(SIZE / unit.length)] as const);
const PAPER =
  '# Daily\n\n### Owls of the night\n\n- arXiv: https://arxiv.org/abs/2401.10001\n- Abstract: We watch. ';

it.each(UNITS)('a megabyte of %s is read in seconds', async (_, text) => {
  for (const whole of [text, PAPER + text]) {
    const file = { path: 'daily/2024-01-01.md', ...decode(Buffer.from(whole)) };
    expect(await processorSeconds(() => runPipeline([file], []))).toBeLessThan(MAX_SECONDS);
  }
});
