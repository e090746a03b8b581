import { parsePaperAddress } from '../../../../src/schema/paper-address.ts';
import { addAll } from '../../../../src/text/add-all.ts';
import { isBanner, isCategory } from '../fields/categories.ts';
import { type LabelledField, OF_PAPERS } from '../fields/labels.ts';
import { linksIn } from '../fields/markdown-links.ts';
import { idBefore, isPaperLink } from '../fields/paper-links.ts';
import type { LineToken } from './line-tokens.ts';
import { countBlocks, fieldsIn } from './read-blocks.ts';

type HeadingToken = LineToken & { kind: 'heading' };

/** A heading and the lines below it down to the next heading, with the signs of a paper in them. */
export interface Section {
  heading: HeadingToken;
  body: LineToken[];
  fields: Set<LabelledField>;
  isFilled: boolean;
  isLinked: boolean;
  hasPaperLine: boolean;
}

/** How many headings may be labels of one paper; the limit keeps the time linear. */
const MAX_LABELS = 40;
/** Fields whose labels below a heading show that it is a paper's. */
const STRONG: ReadonlySet<LabelledField> = new Set(['title', ...OF_PAPERS]);
/**
 * Fields that may have a heading of the same level as the paper's. Other labels on that level are topics
 * (`## Datasets`).
 */
const BESIDE: ReadonlySet<LabelledField> = new Set([
  'titleZh',
  'authors',
  'date',
  'id',
  'code',
  'abstract',
  'abstractZh',
  'note',
]);
/** `## Title` above a title; not `## Papers` */
const TITLE_WORD = /title|标题|標題|题目|題目|题名/i;

const hasPaperLink = (text: string): boolean => linksIn(text).some(({ url }) => isPaperLink(url));

function isLabelBelow({ level, label, text }: HeadingToken, owner: HeadingToken): boolean {
  if (label.field === undefined || label.field === 'title' || hasPaperLink(text)) return false;
  return level > owner.level || (level === owner.level && BESIDE.has(label.field));
}

/** True for a heading with a title below it: `## Title` */
export function opensPaper({ label }: HeadingToken): boolean {
  return label.field === 'title' && TITLE_WORD.test(label.label);
}

/** The section at `index` and the following ones whose headings are labels of it. */
function groupAt(sections: readonly Section[], index: number): Section[] {
  const owner = sections[index];
  const group = owner === undefined ? [] : [owner];
  for (let at = index + 1; owner !== undefined && group.length < MAX_LABELS; at++) {
    const next = sections[at];
    if (next === undefined || !isLabelBelow(next.heading, owner.heading)) break;
    group.push(next);
  }
  return group;
}

/** The papers that a section links to, outside tables. */
function papersIn(body: readonly LineToken[]): Set<string | undefined> {
  const texts = body.filter(({ kind }) => kind !== 'row');
  const urls = texts.flatMap(({ text }) => linksIn(text).map(({ url }) => url)).filter(isPaperLink);
  return new Set(urls.map((url) => parsePaperAddress(url)?.key));
}

/** True if a heading is a paper's: it has a link to the paper, or labels that only papers have. */
function isPaper(group: readonly Section[], isNested: boolean): boolean {
  const [owner, ...labels] = group;
  if (owner === undefined) return false;
  const { text } = owner.heading;
  if (owner.hasPaperLine || hasPaperLink(text)) return true;
  const fields = new Set([
    ...owner.fields,
    ...labels.flatMap((one) => (one.isFilled ? fieldsIn(one.heading) : [])),
  ]);
  if (opensPaper(owner.heading)) fields.add('title');
  const isStrong = [...fields].some((field) => STRONG.has(field));
  const isOwn = fields.has('authors') || fields.has('id') || !isBanner(text);
  if (isStrong && isOwn && (fields.size > 1 || group.some(({ isLinked }) => isLinked))) return true;
  return !isNested && !isBanner(text) && owner.isLinked && papersIn(owner.body).size === 1;
}

/** True for a heading above blocks: several papers, or one with a title of its own. */
function headsBlocks({ heading: { text }, body }: Section): boolean {
  if (hasPaperLink(text)) return false;
  const blocks = countBlocks(body);
  const first = body.find(({ kind }) => kind !== 'blank');
  const isItem = first?.isItem === true && first.kind !== 'labels';
  return blocks > 1 || (blocks === 1 && (isItem || isBanner(text) || isCategory(text)));
}

/**
 * The sections of the paper whose heading is at `index`: its own, those of its labels, and those of deeper headings
 * that are not papers themselves. `undefined` if the heading is not a paper's.
 */
export function paperAt(sections: readonly Section[], index: number): Section[] | undefined {
  const paper = groupAt(sections, index);
  const [owner] = paper;
  if (owner === undefined || headsBlocks(owner) || !isPaper(paper, false)) return undefined;
  for (;;) {
    const at = index + paper.length;
    const next = groupAt(sections, at);
    const level = next[0]?.heading.level ?? 0;
    if (level <= owner.heading.level || isPaper(next, true)) return paper;
    addAll(paper, next);
  }
}

/** Cuts tokens at their headings. */
export function cutSections(tokens: readonly LineToken[]): { preamble: LineToken[]; sections: Section[] } {
  const preamble: LineToken[] = [];
  const sections: Section[] = [];
  for (const token of tokens) {
    const last = sections.at(-1);
    if (token.kind === 'heading') {
      sections.push({
        heading: token,
        body: [],
        fields: new Set(),
        isFilled: false,
        isLinked: false,
        hasPaperLine: false,
      });
    } else if (last === undefined) preamble.push(token);
    else {
      last.body.push(token);
      for (const field of fieldsIn(token)) last.fields.add(field);
      last.isFilled ||= token.kind === 'text' || token.kind === 'links' || token.kind === 'labels';
      last.isLinked ||= token.kind !== 'row' && linksIn(token.text).length > 0;
      last.hasPaperLine ||=
        token.kind === 'links' ? hasPaperLink(token.text) : idBefore(token.text) !== undefined;
    }
  }
  return { preamble, sections };
}
