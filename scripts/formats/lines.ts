import { perObject } from '../per-object.ts';
import type { Excerpt } from './format.ts';

/** A line with its 1-based number. */
export interface Line {
  number: number;
  text: string;
}

export function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** The first lines that are not blank, at most `count`. */
export function firstFilled(lines: readonly string[], count: number): string[] {
  const found: string[] = [];
  for (const line of lines) {
    if (!isBlank(line)) found.push(line);
    if (found.length === count) break;
  }
  return found;
}

/** All lines with their numbers; the same for all formats that look at a file. */
export const numberLines = perObject((lines: readonly string[]): readonly Line[] =>
  lines.map((text, index) => ({ number: index + 1, text })),
);

/** `### A Title`, `# ` */
const MARKDOWN_HEADING = /^\s{0,3}(?<marks>#{1,6})\s+/;

/** The level and the text of a Markdown heading; the text of `# ` is empty. */
export function readHeading(text: string): { level: number; text: string } | undefined {
  const match = MARKDOWN_HEADING.exec(text);
  const level = match?.groups?.marks?.length;
  return match && level !== undefined ? { level, text: text.slice(match[0].length) } : undefined;
}

/** `---` around front matter, `+++` around that of TOML */
const FENCE = /^(?:---|\+\+\+)\s*$/;

/** True for the line around front matter in TOML. */
export const isTomlFence = (text: string): boolean => text.startsWith('+++') && FENCE.test(text);

/** The index after the front matter that begins at `start`; 0 if none begins there or if it is never closed. */
export function frontMatterEnd(lines: readonly Line[], start = 0): number {
  const fence = lines[start]?.text.trimEnd() ?? '';
  if (!FENCE.test(fence)) return 0;
  return lines.findIndex(({ text }, index) => index > start && text.trimEnd() === fence) + 1;
}

/** Cuts lines into sections that begin where `isStart` is true; `preamble` is what stands before the first of them. */
export function sections(
  lines: readonly Line[],
  isStart: (line: Line, index: number) => boolean,
): { preamble: Line[]; sections: Line[][] } {
  const preamble: Line[] = [];
  const found: Line[][] = [];
  lines.forEach((line, index) => {
    if (isStart(line, index)) found.push([line]);
    else (found.at(-1) ?? preamble).push(line);
  });
  return { preamble, sections: found };
}

/** The text of lines, without blank lines at either end; `undefined` if all are blank. */
export function excerptOf(lines: readonly Line[]): Excerpt | undefined {
  const from = lines.findIndex((line) => !isBlank(line.text));
  const first = lines[from];
  if (first === undefined) return undefined;
  const to = lines.findLastIndex((line) => !isBlank(line.text));
  const texts = lines.slice(from, to + 1).map((line) => line.text);
  return { text: texts.join('\n'), line: first.number };
}

/** The numbers of the lines that are not blank. */
export function filledLines(lines: readonly Line[]): number[] {
  return lines.filter((line) => !isBlank(line.text)).map((line) => line.number);
}

/** Gives the 1-based number of the line at an offset; the lines are joined by `\n`. */
export function lineFinder(lines: readonly string[]): (offset: number) => number {
  const starts: number[] = [];
  let next = 0;
  for (const line of lines) {
    starts.push(next);
    next += line.length + 1;
  }
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(low, 1);
  };
}

/** `from`, `from + 1` … `to` */
export function lineRange(from: number, to: number): number[] {
  return Array.from({ length: Math.max(to - from + 1, 0) }, (_, index) => from + index);
}
