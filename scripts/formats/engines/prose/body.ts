import { perObject } from '../../../per-object.ts';
import { type Line, numberLines } from '../../lines.ts';
import { type LineToken, lineTokens } from './lines/line-tokens.ts';
import { type FrontMatterEntry, readFrontMatter } from './pages/front-matter.ts';

/** A file of prose: its front matter, and the tokens of the lines below it. `end` is the index of the first of these. */
export interface Body {
  lines: readonly Line[];
  entries: readonly FrontMatterEntry[];
  end: number;
  tokens: readonly LineToken[];
}

/** The parts of a file of prose; the same for all formats that look at it. */
export const bodyOf = perObject((texts: readonly string[]): Body => {
  const lines = numberLines(texts);
  const { entries, end } = readFrontMatter(lines);
  return { lines, entries, end, tokens: lineTokens(lines.slice(end)) };
});
