import { webUrlSchema } from '../../../src/schema/paper.ts';

/** Longest address that becomes a link, in UTF-16 code units. */
const MAX_LENGTH = 2000;

/**
 * Characters that end an address: spaces, quotes, braces, CJK and full-width characters, and brackets that are not in
 * pairs. `\_` is an escaped `_` and does not end it.
 */
const STOP =
  /[\s<>"{}|^`‘’“”…\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]|\\(?![_%&#~$])|[()[\]]/gu;

const TRAILING = new Set(".,;:!?'*");

/** True for an http or https address. */
export function isWebUrl(url: string): boolean {
  return url.length <= MAX_LENGTH && webUrlSchema.safeParse(url).success;
}

/** The index of the character that ends an address. */
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

/** `{label}` after an address: an `\href` that lost its command */
const LABEL = /\{(?<label>[^{}\n]{0,2000})\}/y;
/** Labels that say no more than the address itself. */
const PLACEHOLDER = /^(?:https?:.*|this https? URL|)$/i;

/**
 * The address that begins at `at`, without punctuation after it; the text to show for it; and the index after both.
 * `https://x.org{here}` is one link. `url` is `undefined` if the characters are not a web address.
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
