import { splitMath } from '../../../src/text/formulas.ts';
import {
  readAngle,
  readBacktick,
  readCloseBracket,
  readMark,
  readOpenBracket,
  readUrl,
} from './markdown-readers.ts';
import { escapedSigns } from './tex-accents.ts';
import {
  readApostrophe,
  readBackslash,
  readCloseBrace,
  readHyphens,
  readOpenBrace,
  readStraightQuote,
  readTilde,
} from './tex-readers.ts';
import type { InlineToken, Scan, TokenReader } from './token.ts';

/** Where something other than plain text may begin: `\`, `**`, `--`, `https://` */
const SPECIAL = /[\\{}[\]!*_~`'"<]|--|https?:\/\//gi;

const READERS = new Map<string, TokenReader>(
  Object.entries({
    '\\': readBackslash,
    '{': readOpenBrace,
    '}': readCloseBrace,
    '[': readOpenBracket,
    '!': readOpenBracket,
    ']': readCloseBracket,
    '*': readMark,
    _: readMark,
    '~': readTilde,
    '`': readBacktick,
    "'": readApostrophe,
    '"': readStraightQuote,
    '<': readAngle,
    '--': readHyphens,
  }),
);

/** A formula that is a link: `$\href{https://x.org}{here}$` */
const LINK = /^\\(?:href|url)\s?\{/;

function textTokens(scan: Scan): InlineToken[] {
  const { text } = scan;
  const tokens: InlineToken[] = [];
  const scanner = new RegExp(SPECIAL);
  let start = 0;
  for (let match = scanner.exec(text); match !== null; match = scanner.exec(text)) {
    const reading = (READERS.get(match[0]) ?? readUrl)(scan, match.index);
    if (reading === undefined) {
      scanner.lastIndex = match.index + 1;
      continue;
    }
    if (match.index > start) tokens.push({ kind: 'text', value: text.slice(start, match.index) });
    tokens.push(reading.token);
    start = reading.end;
    scanner.lastIndex = start;
  }
  if (start < text.length) tokens.push({ kind: 'text', value: text.slice(start) });
  return tokens;
}

/** The tokens of inline text, from left to right. */
export function inlineTokens(text: string): InlineToken[] {
  const signs = escapedSigns(text);
  const open = { double: 0, single: 0, bracket: 0 };
  const pieces = splitMath(text);
  return pieces.flatMap(({ kind, value }, index): InlineToken[] => {
    if (kind === 'math' && !LINK.test(value)) return [{ kind, value }];
    const [before, after] = [pieces[index - 1], pieces[index + 1]].map((piece) => (piece ? '$' : ''));
    return textTokens({ text: value, before: before ?? '', after: after ?? '', signs, open });
  });
}
