import { joinLines } from '../../../src/text/join-lines.ts';
import { cleanText } from '../clean-text.ts';
import { inlineToText, parseInline } from '../inline/parse-inline.ts';

/** `A. Author, B. Author`: signs that neither HTML nor LaTeX nor Markdown have a meaning for, alone */
const PLAIN = /^[A-Za-z\d,.:;()/+?%=|# -]*$/;
/** Two signs that have one: `--`, `https://`, two spaces */
const PAIR = / {2}|--|:\/\//;

/** Reads a title, a name or another short text of a digest as one line, with formulas as `$…$`; it may be empty. */
export function parseLine(source: string): { text: string; unknownTex: string[] } {
  if (PLAIN.test(source) && !PAIR.test(source)) return { text: source.trim(), unknownTex: [] };
  const line = joinLines(cleanText(source).split('\n')).replace(/\s+/g, ' ');
  const { nodes, unknownTex } = parseInline(line);
  return { text: inlineToText(nodes).trim(), unknownTex };
}
