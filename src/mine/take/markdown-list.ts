import type { OwnPaper } from '../../reader/schema.ts';
import type { Label } from '../../schema/site.ts';
import { paperDate } from '../../site/dates.ts';
import { shownTitles } from '../../site/shown-titles.ts';
import { splitMath } from '../../text/formulas.ts';

/** What Markdown or HTML give a meaning to. */
const SIGN = /[\\`*_{}[\]<>#|~$&!]/g;
const SPACE = /[\s\p{C}]+/gu;

/** A text in one line that Markdown shows as it is. */
const markdownText = (text: string): string => text.replace(SPACE, ' ').trim().replace(SIGN, '\\$&');

/** What would end a link or its text within a formula. */
const UNSAFE_TEX = /[[\]<>`$]|\\$/;

/** A title with its formulas as TeX. */
const markdownTitle = (title: string): string =>
  splitMath(title.replace(SPACE, ' '))
    .map(({ kind, value }) => {
      const text = kind === 'math' ? `$${value}$` : value;
      return kind === 'math' && !UNSAFE_TEX.test(value) ? text : text.replace(SIGN, '\\$&');
    })
    .join('')
    .trim();

/** A note as the reader wrote it, quoted, so that nothing in it ends the list. */
const quoted = (note: string): string =>
  note
    .trim()
    .split(/\r\n?|\n/)
    .map((line) => `  > ${line}`.trimEnd())
    .join('\n');

/** A paper as an item of a list: its linked titles; authors, date and tags; the note. */
function itemOf(paper: OwnPaper, addressOf: (id: string) => string): string {
  const { en, zh } = shownTitles(paper.title);
  const { authors = [], authorsComplete, tags = [], note } = paper;
  const [first = markdownText(paper.id), second] = [en, zh].flatMap((one) => (one ? markdownTitle(one) : []));
  const names =
    authors.length === 0
      ? ''
      : `${markdownText(authors.join(', '))}${authorsComplete === false ? ' et al.' : ''}`;
  const facts = [names, paperDate(paper) ?? '', tags.map((tag) => `\\#${markdownText(tag)}`).join(', ')];
  return [
    `- [${first}](<${addressOf(paper.id)}>)${second === undefined ? '' : ` · ${second}`}`,
    ...(facts.some(Boolean) ? [`  ${facts.filter(Boolean).join(' · ')}`] : []),
    ...(note === undefined ? [] : ['', quoted(note)]),
  ].join('\n');
}

/** A list of papers in Markdown, under its name in both languages. */
export const markdownList = (
  name: Label,
  papers: readonly OwnPaper[],
  addressOf: (id: string) => string,
): string => `# ${name.en} · ${name.zh}\n\n${papers.map((paper) => itemOf(paper, addressOf)).join('\n\n')}\n`;
