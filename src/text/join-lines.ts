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

/**
 * What a line break between two texts stands for: nothing between Chinese or Japanese characters, beside their
 * punctuation and behind a hyphen inside a word; else a space.
 */
function lineGap(text: string, next: string): '' | ' ' {
  const [last, first] = [[...text.slice(-2)].at(-1) ?? '', [...next.slice(0, 2)][0] ?? ''];
  if (FULL_WIDTH.test(last) || FULL_WIDTH.test(first)) return '';
  const isAfterHan = IDEOGRAPH.test(last);
  if (isAfterHan && (IDEOGRAPH.test(first) || SHARED.test(first))) return '';
  if (SHARED.test(last) && IDEOGRAPH.test(first)) return '';
  return HYPHEN.test(text.slice(-4)) && HYPHENATED.test(next.slice(0, 5)) ? '' : ' ';
}

/** Lines as one text, with a {@link lineGap} between them. Spaces at their ends and blank lines go. */
export function joinLines(lines: readonly string[]): string {
  const parts: string[] = [];
  let previous = '';
  for (const line of lines.map((text) => text.trim()).filter((text) => text !== '')) {
    if (previous !== '') parts.push(lineGap(previous, line));
    parts.push(line);
    previous = line;
  }
  return parts.join('');
}
