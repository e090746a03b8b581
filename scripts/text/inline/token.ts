/** A token of inline text. `source` is shown if the token turns out to mean nothing. */
export type InlineToken =
  | { kind: 'text'; value: string }
  | { kind: 'math'; value: string }
  /** A TeX command, without its backslash. */
  | { kind: 'command'; name: string }
  | { kind: 'open' | 'close' }
  /** A complete link: an address with the text to show for it. */
  | { kind: 'url'; url: string; label: string }
  /** `\href{url}`; its text follows in braces. */
  | { kind: 'href'; url: string }
  | { kind: 'openBracket'; source: '[' | '![' }
  /** `]`, or `](url)`; the url is empty if it is not a web address. */
  | { kind: 'closeBracket'; url?: string }
  | { kind: 'mark'; source: string; isOpener: boolean; isCloser: boolean };

/** A text between two formulas, and the state of reading it. */
export interface Scan {
  text: string;
  /** The characters before and after the text: `$` next to a formula, otherwise empty. */
  before: string;
  after: string;
  /** Signs that are Markdown escapes in this text (`\"`), not TeX accents. */
  signs: ReadonlySet<string>;
  /** How many quotes and brackets are open. */
  open: { double: number; single: number; bracket: number };
}

export interface ReadToken {
  token: InlineToken;
  /** The index after the token. */
  end: number;
}

/** Reads the token at an index; `undefined` if the character there is plain text. */
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
