import { BODY_HEADINGS, type PaperTexts } from '../schema/paper.ts';
import { joinLines } from '../text/join-lines.ts';

/** `## Abstract` */
const HEADING = /^## (?<name>.*)$/;
/** What an item of a list begins with: `- `, `2. ` */
const LIST_MARK = /^(?:[-*]|\d+[.)]) /;
/** The Markdown that means something; a named group holds what of it is text. */
const MARKUP = new RegExp(
  [
    /\\(?<escaped>[!-/:-@[-`{-~])/, // \*
    /&#x(?<code>[\dA-F]+);/, // &#x20;
    /(?<fence>\$+)(?!\$)(?<tex>.+?)(?<!\$)\k<fence>(?!\$)/, // $x$, $$ a $ b $$
    /<(?<address>[A-Za-z][A-Za-z+.-]+:[^<>]*)>/, // <https://x.org>
    /(?<dollars>\$+)/, // $$ where no formula begins
    /\[|\]\((?:<(?:\\.|[^\\>])*>|(?:\\.|[^\\)])*)\)/, // [ and ](https://x.org)
    /\*+/, // **
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);
/** A formula between the spaces that Markdown needs where it begins or ends with a `$`. */
const PADDED = /^ (?<tex>.*\S.*) $/;
/** White space other than one space. */
const WIDE_SPACE = /[^\S ]\s*| \s+/g;

function meaningOf({ escaped, code, tex, address, dollars }: Record<string, string | undefined>): string {
  if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
  if (tex !== undefined) return PADDED.exec(tex)?.groups?.tex ?? tex;
  return escaped ?? address ?? dollars ?? '';
}

/** What a line of Markdown says: formulas as their TeX, links as their words. */
function textOfLine(line: string): string {
  const source = line.replace(LIST_MARK, '');
  let text = '';
  let from = 0;
  for (const { 0: markup, index, groups = {} } of source.matchAll(MARKUP)) {
    text += source.slice(from, index) + meaningOf(groups);
    from = index + markup.length;
  }
  return text + source.slice(from);
}

/**
 * The plain text of each section that has one, by its heading, in the text of `content/papers/<id>.md` or the part below
 * its front matter; formulas as their TeX. Made for the Markdown that `paperToMarkdown` writes: one block a line, every
 * sign escaped that means nothing. `scripts/paper/read-back.test.ts` holds it to a parser of all Markdown, which takes
 * six times as long.
 */
export function sectionTexts(body: string): Map<string, string> {
  const sections = new Map<string, string[]>();
  let lines: string[] | undefined;
  for (const line of body.split('\n')) {
    const name = HEADING.exec(line)?.groups?.name;
    if (name === undefined) lines?.push(textOfLine(line));
    else {
      lines = [];
      sections.set(name, lines);
    }
  }
  const texts = Array.from(sections, ([name, all]): [string, string] => [
    name,
    joinLines(all).replace(WIDE_SPACE, ' '),
  ]);
  return new Map(texts.filter(([, text]) => text !== ''));
}

/** The abstracts in a paper's file or body. */
export function abstractTexts(body: string): PaperTexts['abstract'] {
  const sections = sectionTexts(body);
  return { en: sections.get(BODY_HEADINGS.en), zh: sections.get(BODY_HEADINGS.zh) };
}
