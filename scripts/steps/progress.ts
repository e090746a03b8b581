import { formatNumber } from '../../src/text/format-number.ts';
import type { Steps } from './steps.ts';

/** `12.3 s`, the time since `started` by `performance.now()`. */
export const secondsSince = (started: number): string =>
  `${((performance.now() - started) / 1000).toFixed(1)} s`;

/** Milliseconds before the first line, and between two lines on a terminal and elsewhere. */
const [FIRST, ON_TERMINAL, ELSEWHERE] = [2_000, 200, 5_000];

/** Clears the current line of a terminal. */
const CLEAR = '\r\u001b[K';

/** The part of a stream that progress needs. */
interface Output {
  isTTY?: boolean;
  write: (text: string) => unknown;
}

/**
 * The steps of the pipeline, which on a long run print how far they are: on a terminal in one line that is overwritten,
 * elsewhere in a new line every five seconds. A short run prints nothing. `end` clears the line on the terminal.
 */
export function withProgress(
  steps: Steps,
  fileCount: number,
  output: Output = process.stderr,
  now: () => number = () => performance.now(),
): { steps: Steps; end: () => void } {
  const done = { files: 0, papers: 0 };
  const interval = output.isTTY ? ON_TERMINAL : ELSEWHERE;
  let next = now() + (output.isTTY ? FIRST : ELSEWHERE);
  let hasTold = false;
  const tell = (): void => {
    if (now() < next) return;
    hasTold = true;
    next = now() + interval;
    const papers = done.papers === 0 ? '' : `, made ${formatNumber(done.papers)} papers`;
    const text = `Read ${formatNumber(done.files)} of ${formatNumber(fileCount)} files${papers} …`;
    output.write(output.isTTY ? CLEAR + text : `${text}\n`);
  };
  const counted: Steps = {
    ...steps,
    readDigest: async (file) => {
      const digest = await steps.readDigest(file);
      done.files++;
      tell();
      return digest;
    },
    makePaper: async (mentions, corrections) => {
      const paper = await steps.makePaper(mentions, corrections);
      done.papers++;
      tell();
      return paper;
    },
  };
  return {
    steps: counted,
    end: () => {
      if (output.isTTY && hasTold) output.write(CLEAR);
    },
  };
}
