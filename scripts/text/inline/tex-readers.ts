import { isWebUrl } from './bare-url.ts';
import { accentAt } from './tex-accents.ts';
import { after, before, type Scan, type TokenReader, textToken } from './token.ts';

/** `\url{https://x.org/a\_b}`, `\href {https://x.org}` */
const ADDRESS = /\\(?<command>url|href)\s?\{(?<url>[^{}]*)\}/y;
/** `\textbf`, `\vspace*{` */
const COMMAND = /\\(?<name>[A-Za-z]+)(?:\*(?=\{))?/y;
/** `\%`, `\*` */
const ESCAPED = /[!-/:-@[-`{-~]/;
/** `\\`, `\ `, `\,`, `\;` */
const SPACES = new Set('\\ \n,;');

const readAddress: TokenReader = ({ text }, at) => {
  ADDRESS.lastIndex = at;
  const groups = ADDRESS.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const end = ADDRESS.lastIndex;
  const source = groups.url?.trim() ?? '';
  const url = source.replaceAll('\\allowbreak', '').replaceAll(/[\\\s]/g, '');
  if (groups.command === 'href') return { token: { kind: 'href', url: isWebUrl(url) ? url : '' }, end };
  return isWebUrl(url) ? { token: { kind: 'url', url, label: url }, end } : textToken(source, end);
};

/** Reads an accent, an address, a command, an escaped character or a space. */
export const readBackslash: TokenReader = (scan, at) => {
  const { text, signs } = scan;
  const accent = accentAt(text, at, signs);
  if (accent !== undefined) return textToken(accent.value, accent.end);
  const address = readAddress(scan, at);
  if (address !== undefined) return address;
  COMMAND.lastIndex = at;
  const name = COMMAND.exec(text)?.groups?.name;
  if (name !== undefined) return { token: { kind: 'command', name }, end: COMMAND.lastIndex };
  const next = text.charAt(at + 1);
  if (next === ' ') return { token: { kind: 'command', name: 'space' }, end: at + 2 };
  if (SPACES.has(next)) return textToken(' ', at + 2);
  return ESCAPED.test(next) ? textToken(next, at + 2) : undefined;
};

/** Reads `{\'e}`, `{,}` (as in `7{,}500`) and other opening braces. */
export const readOpenBrace: TokenReader = ({ text, signs }, at) => {
  if (text.startsWith('{,}', at)) return textToken(',', at + 3);
  const accent = accentAt(text, at, signs);
  return accent ? textToken(accent.value, accent.end) : { token: { kind: 'open' }, end: at + 1 };
};

export const readCloseBrace: TokenReader = (_, at) => ({ token: { kind: 'close' }, end: at + 1 });

/** `Fig.~1`, `Smith~\cite{x}`; not ` ~400B`, `约~5`, `5~10`, `(~2` */
function isTie(previous: string, next: string): boolean {
  const isBetween =
    /[\p{Script=Latin}\p{N}.,;:)\]}'"$%]/u.test(previous) && /[\p{Script=Latin}\p{N}($[{"'`-]/u.test(next);
  return isBetween && !(/[\p{N}%]/u.test(previous) && /[\p{N}-]/u.test(next));
}

/** Reads a tie as a space, also before commands and addresses; any other `~` means "about" or "to". */
export const readTilde: TokenReader = (scan, at) => {
  const [previous, next] = [before(scan, at), after(scan, at + 1)];
  const isBeforeCommand = next === '\\' || scan.text.startsWith('http', at + 1);
  return (isBeforeCommand && /\S/.test(previous)) || isTie(previous, next)
    ? textToken(' ', at + 1)
    : undefined;
};

function closes(scan: Scan, at: number, kind: 'double' | 'single'): boolean {
  if (scan.open[kind] === 0) return false;
  return !/\s/.test(before(scan, at)) && (kind === 'double' || !/\p{L}/u.test(after(scan, at + 1)));
}

/** Reads `''` and `'` after TeX's opening quotes. */
export const readApostrophe: TokenReader = (scan, at) => {
  if (scan.text.startsWith("''", at) && closes(scan, at, 'double')) {
    scan.open.double--;
    return textToken('”', at + 2);
  }
  if (!closes(scan, at, 'single')) return undefined;
  scan.open.single--;
  return textToken('’', at + 1);
};

/** Reads `"` as the end of TeX's quotes: ` ``a word" `. */
export const readStraightQuote: TokenReader = (scan, at) => {
  if (!closes(scan, at, 'double')) return undefined;
  scan.open.double--;
  return textToken('”', at + 1);
};

/** `--`, `---`, `-----` */
const HYPHENS = /-+/y;
const DASHES = new Map([
  ['--', '–'],
  ['---', '—'],
]);

/** Reads TeX's dashes; `--verbose`, `-->`, `<!--` and what is a line of its own are no dashes. */
export const readHyphens: TokenReader = (scan, at) => {
  HYPHENS.lastIndex = at;
  const run = HYPHENS.exec(scan.text)?.[0] ?? '';
  const end = at + run.length;
  const [previous, next] = [before(scan, at), after(scan, end)];
  const isOption = !/[\p{L}\p{N}\p{P}$]/u.test(previous.replace(/[`([]/, '')) && /\p{L}/u.test(next);
  const isLine = /^\n?$/.test(previous) && /^\n?$/.test(next);
  const isArrow = next === '>' || /[<!]/.test(previous);
  return textToken(isOption || isLine || isArrow ? run : (DASHES.get(run) ?? run), end);
};
