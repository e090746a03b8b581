/** Combining characters by TeX command: `\'e`, `\c{c}` */
const COMBINING = new Map(
  Object.entries({
    '"': '\u0308',
    "'": '\u0301',
    '`': '\u0300',
    '^': '\u0302',
    '~': '\u0303',
    '=': '\u0304',
    '.': '\u0307',
    c: '\u0327',
    v: '\u030c',
    u: '\u0306',
    H: '\u030b',
    k: '\u0328',
    r: '\u030a',
    d: '\u0323',
    b: '\u0331',
  }),
);

/** `{e}`, `{\i}` */
const BRACED = String.raw`\{\s?\\?(?<braced>[A-Za-z])\s?\}`;
/** `\'e`, `\"{o}`, `\^{\i}`, `\'\i`, `\c{c}`, `\v s`; `\.z` and `\=a` only in braces: Markdown escapes both signs. */
const ACCENT = new RegExp(
  String.raw`\\(?:(?<sign>["'${'`'}^~])|(?<rare>[.=])(?=\{)|(?<name>[cvuHkrdb])(?=[ {]))\s?(?:${BRACED}|\\(?<dotless>[ij])(?![A-Za-z])\s?|(?<letter>[A-Za-z]))`,
  'y',
);
/** `{\'e}`, `{\.z}` */
const GROUP = /\{\\(?:(?<sign>["'`^~.=])|(?<name>[cvuHkrdb])(?=[ {]))\s?\{?\\?(?<letter>[A-Za-z])\}?\}/y;

/** `don\'t`, `model\'s`: an escaped apostrophe */
const CONTRACTION = /\\'(?:s|t|d|m|re|ll|ve)(?!\p{L})/uy;

/** The signs that are escaped somewhere without a letter after them: in such a text `\"` is a quote, not an accent. */
export function escapedSigns(text: string): ReadonlySet<string> {
  const signs = text.match(/\\["'`^~](?![\p{L}{\\])/gu) ?? [];
  return new Set(signs.map((source) => source.charAt(1)));
}

/** The letter with its accent that begins at `at`, and the index after it. */
export function accentAt(
  text: string,
  at: number,
  signs: ReadonlySet<string>,
): { value: string; end: number } | undefined {
  CONTRACTION.lastIndex = at;
  if (CONTRACTION.test(text)) return undefined;
  const pattern = text.charAt(at) === '{' ? GROUP : ACCENT;
  pattern.lastIndex = at;
  const { sign, rare, name, braced, dotless, letter } = pattern.exec(text)?.groups ?? {};
  const command = sign ?? rare ?? name ?? '';
  if (signs.has(command)) return undefined;
  const base = braced ?? dotless ?? letter ?? '';
  const value = `${base}${COMBINING.get(command) ?? ''}`.normalize('NFC');
  return base !== '' && value.length === 1 && value !== base ? { value, end: pattern.lastIndex } : undefined;
}
