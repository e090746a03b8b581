import { webUrlSchema } from '../../../src/schema/paper.ts';

/** No browser takes a longer address, in UTF-16 code units. */
const MAX_LENGTH = 2000;

/**
 * What no address holds (spaces, quotes, braces, CJK and full-width characters; `\_` is an escaped `_`), and brackets,
 * which it holds in pairs.
 */
const STOP =
  /[\s<>"{}|^`‘’“”…\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]|\\(?![_%&#~$])|[()[\]]/gu;

const TRAILING = new Set(".,;:!?'*");

/** True for an http or https address. */
export function isWebUrl(url: string): boolean {
  return url.length <= MAX_LENGTH && webUrlSchema.safeParse(url).success;
}

/** The index behind the characters that an address may hold. */
function stopOf(text: string, at: number): number {
  const depth = { round: 0, square: 0 };
  STOP.lastIndex = at;
  for (let match = STOP.exec(text); match !== null; match = STOP.exec(text)) {
    const [character] = match;
    if (character === '(') depth.round++;
    else if (character === '[') depth.square++;
    else if (character === ')' ? --depth.round < 0 : character !== ']' || --depth.square < 0)
      return match.index;
  }
  return text.length;
}

/** `{label}` behind an address: an `\href` that lost its command. */
const LABEL = /\{(?<label>[^{}\n]{0,2000})\}/y;
/** What says no more than the address itself. */
const PLACEHOLDER = /^(?:https?:.*|this https? URL|)$/i;

/**
 * The address that begins at `at`, without the punctuation behind it, the text that names it and the index behind it.
 * `https://x.org{here}` is one link. `url` is `undefined` where the characters are not a web address.
 */
export function bareUrlAt(text: string, at: number): { url: string | undefined; label: string; end: number } {
  let end = stopOf(text, at);
  while (end > at && TRAILING.has(text.charAt(end - 1))) end--;
  const url = text.slice(at, end).replaceAll('\\', '');
  if (!isWebUrl(url)) return { url: undefined, label: '', end };
  LABEL.lastIndex = end;
  const label = LABEL.exec(text)?.groups?.label;
  if (label === undefined) return { url, label: url, end };
  return { url, label: PLACEHOLDER.test(label) ? url : label, end: LABEL.lastIndex };
}
