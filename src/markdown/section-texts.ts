import { BODY_HEADINGS, type PaperTexts } from '../schema/paper.ts';
import { joinLines } from '../text/join-lines.ts';

/** `## Abstract` */
const HEADING = /^## (?<name>.*)$/;
/** What an item of a list begins with: `- `, `2. ` */
const LIST_MARK = /^(?:[-*]|\d+[.)]) /;
/** The signs of Markdown that have a meaning, with what of them is text. */
const MARKUP = new RegExp(
  [
    /\\(?<escaped>[!-/:-@[-`{-~])/, // \*
    /&#x(?<code>[\dA-F]+);/, // &#x20;
    /(?<fence>\$+)(?!\$)(?<tex>.+?)(?<!\$)\k<fence>(?!\$)/, // $x$, $$ a $ b $$
    /<(?<address>[A-Za-z][A-Za-z+.-]+:[^<>]*)>/, // <https://x.org>
    /(?<dollars>\$+)/, // what begins no formula
    /\[|\]\((?:<(?:\\.|[^\\>])*>|(?:\\.|[^\\)])*)\)/, // [ and ](https://x.org)
    /\*+/, // **
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);
/** A formula with a space at both ends, which keeps a `$` of its own from them. */
const PADDED = /^ (?<tex>.*\S.*) $/;
/** White space that is not just one space. */
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
 * The plain text of each section of a paper's body, by its heading, if it has any; formulas as their TeX. It reads the Markdown
 * that `paperToMarkdown` writes: a block a line, every sign that means nothing escaped. A parser of all Markdown reads the same
 * (scripts/paper/read-back.test.ts) and takes much longer.
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

/** The abstracts in a paper's body. */
export function abstractTexts(body: string): PaperTexts['abstract'] {
  const sections = sectionTexts(body);
  return { en: sections.get(BODY_HEADINGS.en), zh: sections.get(BODY_HEADINGS.zh) };
}
