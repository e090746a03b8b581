/** Han and kana, which take no space between them. */
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
/** Full-width and CJK punctuation: `，`, `。`, `（` */
const FULL_WIDTH = /[\u3000-\u3004\u3008-\u303f\uff00-\uffef]/;
/** Marks that are Chinese beside Han only: `“`, `……` */
const SHARED = /[“”‘’…—·]/;

/** The end of a word that was cut at its hyphen: `state-of-` */
const HYPHEN = /\p{L}-$/u;
/** The other half of one: `the-art`; not of `pre- and post-training` */
const HYPHENATED = /^(?!(?:and|or|to)\b)\p{Ll}/u;

function gap(line: string, next: string): string {
  const [last, first] = [[...line.slice(-2)].at(-1) ?? '', [...next.slice(0, 2)][0] ?? ''];
  if (FULL_WIDTH.test(last) || FULL_WIDTH.test(first)) return '';
  const isAfterHan = IDEOGRAPH.test(last);
  if (isAfterHan && (IDEOGRAPH.test(first) || SHARED.test(first))) return '';
  if (SHARED.test(last) && IDEOGRAPH.test(first)) return '';
  return HYPHEN.test(line.slice(-4)) && HYPHENATED.test(next.slice(0, 5)) ? '' : ' ';
}

/**
 * Wrapped lines as one: no space between Chinese or Japanese characters nor beside their punctuation, none behind a
 * hyphen inside a word, one space elsewhere. Blank lines go.
 */
export function joinLines(lines: readonly string[]): string {
  const parts: string[] = [];
  let previous = '';
  for (const line of lines.map((text) => text.trim()).filter((text) => text !== '')) {
    if (previous !== '') parts.push(gap(previous, line));
    parts.push(line);
    previous = line;
  }
  return parts.join('');
}
