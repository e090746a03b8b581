import { bareUrlAt, isWebUrl } from './bare-url.ts';
import { after, before, type ReadToken, type TokenReader, textToken } from './token.ts';

/** `](https://x.org/a_(b) "Title")`, `](<https://x.org>)` */
const DESTINATION =
  /\]\(<?(?<url>[^\s<>()]{1,2000}(?:\([^\s<>()]{0,500}\)[^\s<>()]{0,500}){0,5})>?(?:\s{1,4}(?:"[^"]{0,500}"|'[^']{0,500}'))?\s{0,4}\)/y;
/** `javascript:x`, `#top`, `./a.html`, `page.md`: other targets of Markdown links */
const OTHER_ADDRESS = /^(?:[a-z][a-z0-9+.-]{1,20}:|[#/.?]|\S{1,500}\.(?:html?|md|pdf)$)/i;

/** `**`, `*`, `__`, `` ` `` */
const RUN = /\*+|_+|`+/y;
const LATIN_OR_NUMBER = /[\p{Script=Latin}\p{N}]/u;
const BEGINS_WORD = /[\p{L}\p{N}"“‘([{\\$*]/u;

export const readOpenBracket: TokenReader = (scan, at) => {
  const source = scan.text.startsWith('!', at) ? '![' : '[';
  if (!scan.text.startsWith(source, at)) return undefined;
  scan.open.bracket++;
  return { token: { kind: 'openBracket', source }, end: at + source.length };
};

export const readCloseBracket: TokenReader = (scan, at) => {
  if (scan.open.bracket === 0) return undefined;
  scan.open.bracket--;
  DESTINATION.lastIndex = at;
  const url = DESTINATION.exec(scan.text)?.groups?.url?.replace(/\\(?=[^a-z0-9])/gi, '') ?? '';
  if (!isWebUrl(url) && !OTHER_ADDRESS.test(url)) return { token: { kind: 'closeBracket' }, end: at + 1 };
  return { token: { kind: 'closeBracket', url: isWebUrl(url) ? url : '' }, end: DESTINATION.lastIndex };
};

/** Whether a mark may begin or end emphasis. Between digits `**` is a power. */
function flanks(source: string, previous: string, next: string): { isOpener: boolean; isCloser: boolean } {
  const [isAfterWord, isBeforeWord] = [LATIN_OR_NUMBER.test(previous), LATIN_OR_NUMBER.test(next)];
  const [isAfterText, isBeforeText] = [/\S/.test(previous), /\S/.test(next)];
  if (source === '*') {
    return {
      isOpener: !isAfterWord && !/[)\]]/.test(previous) && BEGINS_WORD.test(next),
      isCloser: isAfterText && !isBeforeWord,
    };
  }
  if (source === '__')
    return { isOpener: !isAfterWord && isBeforeText, isCloser: isAfterText && !isBeforeWord };
  const isPower = /\p{N}/u.test(previous) && /\p{N}/u.test(next);
  return { isOpener: isBeforeText && !isPower, isCloser: isAfterText && !isPower };
}

function runAt(text: string, at: number): string {
  RUN.lastIndex = at;
  return RUN.exec(text)?.[0] ?? '';
}

/** Reads `*`, `**` and `__`; other runs are text. */
export const readMark: TokenReader = (scan, at) => {
  const run = runAt(scan.text, at);
  const source = run === '***' ? '**' : run;
  const end = at + source.length;
  if (!['*', '**', '__'].includes(source)) return textToken(source, end);
  return { token: { kind: 'mark', source, ...flanks(source, before(scan, at), after(scan, end)) }, end };
};

function readCode(text: string, at: number): ReadToken | undefined {
  const end = text.indexOf('`', at + 1);
  const code = text.slice(at + 1, end);
  return end !== -1 && code !== '' && code === code.trim() ? textToken(code, end + 1) : undefined;
}

/** Reads code spans and TeX's opening quotes; fences are removed. */
export const readBacktick: TokenReader = ({ text, open }, at) => {
  const { length } = runAt(text, at);
  const end = at + length;
  if (length > 2) return textToken('', end);
  if (length === 2) {
    const isEnd = open.double > 0 && /\S/.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(end));
    open.double += isEnd ? -1 : 1;
    return textToken(isEnd ? '”' : '“', end);
  }
  const code = readCode(text, at);
  if (code !== undefined || !/\p{L}/u.test(text.charAt(end))) return code;
  open.single++;
  return textToken('‘', end);
};

/** Reads `https://…`; an address that is not valid is text. */
export const readUrl: TokenReader = (scan, at) => {
  if (/[a-z]/i.test(before(scan, at))) return undefined;
  const { url, label, end } = bareUrlAt(scan.text, at);
  return url === undefined
    ? textToken(scan.text.slice(at, end), end)
    : { token: { kind: 'url', url, label }, end };
};

/** Reads `<https://…>`. */
export const readAngle: TokenReader = ({ text }, at) => {
  if (!/^<https?:/i.test(text.slice(at, at + 7))) return undefined;
  const { url, label, end } = bareUrlAt(text, at + 1);
  if (url === undefined || text.charAt(end) !== '>') return undefined;
  return { token: { kind: 'url', url, label }, end: end + 1 };
};
