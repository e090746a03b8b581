import { hasHan } from '../../../../src/text/han.ts';
import { isChinese } from '../../../../src/text/script.ts';
import type { Excerpt } from '../../format.ts';
import { excerptOf, isBlank, type Line } from '../../lines.ts';

type AbstractField = 'abstract' | 'abstractZh';

/** A paragraph with fewer letters (addresses not counted) belongs to the language of the paragraph before it. */
const MIN_LETTERS = 20;
/** In a longer paragraph the letters need not be counted; in UTF-16 code units. */
const LONG_ENOUGH = 300;
const ADDRESSES = /https?:\/\/\S{1,300}/g;
const LETTER = /\p{L}/gu;

function partOf(paragraph: readonly Line[], before: AbstractField | undefined): AbstractField {
  const text = paragraph.map((line) => line.text).join('\n');
  const isMixed = hasHan(text);
  if (isMixed && isChinese(text)) return 'abstractZh';
  if (before === undefined || (!isMixed && text.length > LONG_ENOUGH)) return 'abstract';
  const letters = text.replace(ADDRESSES, '').match(LETTER)?.length ?? 0;
  return isMixed || letters < MIN_LETTERS ? before : 'abstract';
}

/**
 * The index of the line where a paragraph changes language, in either direction; -1 if it never does, or changes back.
 */
function turnOf(paragraph: readonly Line[]): number {
  const isZh = paragraph.map((line) => hasHan(line.text));
  const turn = isZh.findIndex((is, index) => index > 0 && is !== isZh[index - 1]);
  return isZh.slice(turn).every((is) => is === isZh[turn]) ? turn : -1;
}

/** The paragraphs of a text, cut where one changes language. */
function paragraphsOf(lines: readonly Line[]): Line[][] {
  const paragraphs: Line[][] = [];
  lines.forEach((line, index) => {
    if (isBlank(line.text)) return;
    const isFirst = isBlank(lines[index - 1]?.text ?? '');
    if (isFirst) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
  });
  return paragraphs.flatMap((paragraph) => {
    const turn = turnOf(paragraph);
    return turn < 1 ? [paragraph] : [paragraph.slice(0, turn), paragraph.slice(turn)];
  });
}

/** Divides a text into stretches of paragraphs that are Chinese and stretches that are not. */
export function partsByLanguage({ text, line }: Excerpt): { part: AbstractField; excerpt: Excerpt }[] {
  const lines = text.split('\n').map((one, index): Line => ({ number: line + index, text: one }));
  const starts: { part: AbstractField; at: number }[] = [];
  for (const paragraph of paragraphsOf(lines)) {
    const before = starts.at(-1)?.part;
    const part = partOf(paragraph, before);
    if (part !== before) starts.push({ part, at: (paragraph[0]?.number ?? line) - line });
  }
  return starts.flatMap(({ part, at }, index) => {
    const excerpt = excerptOf(lines.slice(at, starts[index + 1]?.at));
    return excerpt === undefined ? [] : [{ part, excerpt }];
  });
}
