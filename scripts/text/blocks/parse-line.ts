import { joinLines } from '../../../src/text/join-lines.ts';
import { cleanText } from '../clean-text.ts';
import { inlineToText, parseInline } from '../inline/parse-inline.ts';

/** Reads a title, a name or another short text of a digest as one line, with formulas as `$…$`; it may be empty. */
export function parseLine(source: string): { text: string; unknownTex: string[] } {
  const line = joinLines(cleanText(source).split('\n')).replace(/\s+/g, ' ');
  const { nodes, unknownTex } = parseInline(line);
  return { text: inlineToText(nodes).trim(), unknownTex };
}
