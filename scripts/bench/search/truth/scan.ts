import type { PaperTexts } from '../../../../src/schema/paper.ts';
import { fold } from '../../../../src/text/fold/fold.ts';
import { hasHan } from '../../../../src/text/han.ts';

/** What search looks at in a paper: its titles and abstracts as they are and folded, and its authors folded. */
export type ScannedPaper = { id: string; originals: string[]; texts: string[]; authors: string[] };

/** Whether one folded field has what is looked for. */
export type Matcher = (field: string) => boolean;

/** A character of a word; every Han character is a word of its own. */
const LETTER = '[[\\p{L}\\p{M}\\p{N}]--\\p{Script=Han}]';

const withSingleSpaces = (text: string): string => text.replace(/\s+/g, ' ').trim();

export function scanPaper({ paper, abstract }: PaperTexts): ScannedPaper {
  const originals = [paper.title.en, paper.title.zh, abstract.en, abstract.zh]
    .filter((text) => text !== undefined)
    .map(withSingleSpaces);
  const authors = (paper.authors ?? []).map((author) => withSingleSpaces(fold(author)));
  return { id: paper.id, originals, texts: originals.map((text) => withSingleSpaces(fold(text))), authors };
}

function wholeWords(words: string, between: string, ending: string): Matcher {
  const pattern = words.split(/[\s-]+/).join(between);
  const whole = new RegExp(`(?<!${LETTER})${pattern}${ending}(?!${LETTER})`, 'v');
  const [rarest = ''] = words.split(/[\s-]+/).toSorted((a, b) => b.length - a.length);
  return (field) => field.includes(rarest) && whole.test(field);
}

/** Fields that have a Chinese text anywhere, or English words (Latin letters and digits) as whole words, one space apart. */
export function matchText(text: string): Matcher {
  const folded = fold(text);
  return hasHan(folded) ? (field) => field.includes(folded) : wholeWords(folded, ' ', '');
}

/** As `matchText`, but a wording of a concept may have a hyphen for a space, and a plural s. */
export function matchRendering(text: string): Matcher {
  const folded = fold(text);
  return hasHan(folded) ? (field) => field.includes(folded) : wholeWords(folded, '[ \\-]', 's?');
}

/** The ids of the papers that have any of the matches in a title or an abstract, or among their authors. */
export function idsWith(
  papers: readonly ScannedPaper[],
  matchers: readonly Matcher[],
  where: 'texts' | 'authors',
): Set<string> {
  const matching = papers.filter((paper) =>
    paper[where].some((field) => matchers.some((matches) => matches(field))),
  );
  return new Set(matching.map(({ id }) => id));
}
