/** What inline text is made of. `source` is how a token looks where it turns out to mean nothing. */
export type InlineToken =
  | { kind: 'text'; value: string }
  | { kind: 'math'; value: string }
  /** A TeX command, without its backslash. */
  | { kind: 'command'; name: string }
  | { kind: 'open' | 'close' }
  /** A link that is whole: most often an address that stands for itself. */
  | { kind: 'url'; url: string; label: string }
  /** `\href{url}`; its text follows in braces. */
  | { kind: 'href'; url: string }
  | { kind: 'openBracket'; source: '[' | '![' }
  /** `]`, or `](url)`; empty for an address that is no web address. */
  | { kind: 'closeBracket'; url?: string }
  | { kind: 'mark'; source: string; isOpener: boolean; isCloser: boolean };

/** A text between two formulas, and what was read before. */
export interface Scan {
  text: string;
  /** The character before and behind the text: `$` where a formula adjoins. */
  before: string;
  after: string;
  /** Signs that Markdown escapes in this text; the others set accents. */
  signs: ReadonlySet<string>;
  /** How many quotes and brackets are open. */
  open: { double: number; single: number; bracket: number };
}

export interface ReadToken {
  token: InlineToken;
  /** The index behind it. */
  end: number;
}

/** Reads the token that begins at an index, or `undefined` where the character stands for itself. */
export type TokenReader = (scan: Scan, at: number) => ReadToken | undefined;

export function textToken(value: string, end: number): ReadToken {
  return { token: { kind: 'text', value }, end };
}

export function before({ text, before }: Scan, at: number): string {
  return at === 0 ? before : text.charAt(at - 1);
}

export function after({ text, after }: Scan, end: number): string {
  return end >= text.length ? after : text.charAt(end);
}
