/** A stretch of text, or the TeX of a formula without its delimiters. */
interface MathPiece {
  kind: 'text' | 'math';
  value: string;
}

/** A sign alone before a number, where the dollar behind it ends the formula whatever follows: `$\sim$30`, `$±$0.04` */
const SIGN_BEFORE_NUMBER = /\$(?<sign>\\[A-Za-z]{1,20}|[^\s\p{L}\p{N}$\\.,;:()])\$(?=\d)/uy;

/** A line with nothing in it, which no formula crosses. */
const BLANK_LINE = /\n[ \t]*\n/g;

/** Where a formula may begin or end, or a pair that hides such a place: `$`, `\(`, `\$`, `\\` */
const DELIMITER = /\$|\\[\s\S]/g;

/** Signs of mathematics: `x^2`, `a = b` */
const SIGN = /[\\^_={}<>+]/;
/** `LLMs`, `see below` */
const WORD = /\p{L}\p{L}/u;
/** `12, 14` */
const REFERENCE = /^[\d,\s–-]+$/;

/** True for what stands in brackets that Markdown escaped: `\(LLMs\)`, `\[12\]` */
function isProse(value: string, opener: string): boolean {
  return (WORD.test(value) && !SIGN.test(value)) || (opener === '\\[' && REFERENCE.test(value));
}

/** The first match at or behind an index that grows from call to call, so that all calls together are one pass. */
function forward(text: string, pattern: RegExp, isFound = (_: number, _match: string) => true) {
  const scanner = new RegExp(pattern);
  let last = -1;
  return (from: number): number => {
    if (last >= from) return last;
    scanner.lastIndex = from;
    let match = scanner.exec(text);
    while (match !== null && !isFound(match.index, match[0])) match = scanner.exec(text);
    last = match?.index ?? text.length;
    return last;
  };
}

/** A reader for the formula that begins at a delimiter, to be called from left to right. */
function formulaReader(text: string): (at: number) => { value: string; end: number } | undefined {
  const blankLineAfter = forward(text, BLANK_LINE);
  const endsInline = (at: number) => !/\s/.test(text.charAt(at - 1)) && !/\d/.test(text.charAt(at + 1));
  const closers = {
    $: forward(text, DELIMITER, (at, found) => found === '$' && endsInline(at)),
    $$: forward(text, DELIMITER, (at, found) => found === '$' && text.charAt(at + 1) === '$'),
    '\\(': forward(text, DELIMITER, (_, found) => found === '\\)'),
    '\\[': forward(text, DELIMITER, (_, found) => found === '\\]'),
  };
  const read = (at: number, opener: keyof typeof closers) => {
    const start = at + opener.length;
    const close = closers[opener](start);
    if (close >= Math.min(blankLineAfter(start), text.length)) return undefined;
    const value = text.slice(start, close).trim();
    return value === '' ? undefined : { value, end: close + opener.length };
  };
  return (at) => {
    if (text.startsWith('$$', at)) return read(at, '$$');
    SIGN_BEFORE_NUMBER.lastIndex = at;
    const sign = SIGN_BEFORE_NUMBER.exec(text)?.groups?.sign;
    if (sign !== undefined) return { value: sign, end: SIGN_BEFORE_NUMBER.lastIndex };
    if (text.startsWith('$', at)) return /\s/.test(text.charAt(at + 1)) ? undefined : read(at, '$');
    const opener = text.startsWith('\\(', at) ? '\\(' : text.startsWith('\\[', at) ? '\\[' : undefined;
    if (opener === undefined) return undefined;
    const formula = read(at, opener);
    return formula && isProse(formula.value, opener) ? undefined : formula;
  };
}

/** The formulas of a text, in order: the TeX without its delimiters, and the half-open range with them. */
export function findFormulas(text: string): { value: string; start: number; end: number }[] {
  const formulas: { value: string; start: number; end: number }[] = [];
  const readFormula = formulaReader(text);
  const scanner = new RegExp(DELIMITER);
  for (let match = scanner.exec(text); match !== null; match = scanner.exec(text)) {
    const formula = readFormula(match.index);
    if (formula === undefined) continue;
    formulas.push({ value: formula.value, start: match.index, end: formula.end });
    scanner.lastIndex = formula.end;
  }
  return formulas;
}

/**
 * Cuts text into stretches of text and formulas, in order. `$…$` follows Pandoc's rule (no space inside the
 * delimiters, no digit behind the closing one, no blank line between), so that `$5 and $10` is text, but for a sign alone
 * (`$\sim$30`); `$$…$$`,
 * `\(…\)` and `\[…\]` are formulas too, except that words alone in `\(…\)` or `\[…\]` are escaped Markdown. `\$` is
 * never a delimiter. Source: https://pandoc.org/MANUAL.html#extension-tex_math_dollars
 */
export function splitMath(text: string): MathPiece[] {
  const pieces: MathPiece[] = [];
  let from = 0;
  for (const { value, start, end } of findFormulas(text)) {
    if (start > from) pieces.push({ kind: 'text', value: text.slice(from, start) });
    pieces.push({ kind: 'math', value });
    from = end;
  }
  if (from < text.length) pieces.push({ kind: 'text', value: text.slice(from) });
  return pieces;
}
