import { parsePaperAddress } from '../../../../../src/schema/paper-address.ts';
import { letters } from '../../../../../src/text/letters.ts';
import type { Excerpt } from '../../../format.ts';
import { isBanner } from '../../fields/headings/banners.ts';
import { isCategory } from '../../fields/headings/categories.ts';
import { dateOfHeading } from '../../fields/headings/heading-dates.ts';
import { linksIn } from '../../fields/links/markdown-links.ts';
import { hasPaperLink } from '../../fields/links/paper-links.ts';
import type { LineToken } from '../lines/line-tokens.ts';
import type { FrontMatterEntry } from './front-matter.ts';

type Heading = LineToken & { kind: 'heading' };

/** What a page is beside a paper: `论文阅读笔记`, `Reading Note` */
const KIND =
  '(?:解读|解讀|笔记|筆記|精读|精讀|速读|速讀|导读|導讀|阅读|閱讀|翻译|翻譯|详解|詳解|分享|読解|メモ|리뷰|정리|reading|notes?|review|summary|explained)';
/** `[论文解读] `, `【笔记】`, `Paper Reading: `, `论文阅读笔记：`, `Reading Notes | ` before the title of a page */
const KIND_OF_PAGE = new RegExp(
  String.raw`^(?:[[【(（]\s?(?:论文|論文|논문|paper|arxiv)?\s?(?:${KIND}\s?){0,3}[\]】)）](?!\()|(?:(?:论文|論文|논문|paper)\s?(?:${KIND}\s?){1,3}|(?:reading\s)?notes?|${KIND}{1,2})\s?[:：|｜-])\s{0,9}`,
  'i',
);
/** `论文阅读笔记`, `Paper Reading Notes`: a heading that only says what the page is */
const ONLY_KIND = new RegExp(String.raw`^(?:论文|論文|논문|paper)?\s?(?:${KIND}\s?){1,3}$`, 'i');
/** The name of a section is short: in letters with Han or kana, else in words. */
const MAX_NAME = { letters: 16, words: 5 };
const HAN_OR_KANA = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The title of a page without what it says of the page: `Rivers of Attention` of `[论文解读] Rivers of Attention`. */
export function withoutPageKind(title: string): string {
  const rest = title.replace(KIND_OF_PAGE, '');
  return rest === '' ? title : rest;
}

/** True for a heading that says what the page is, and has no title in it. */
export function isKindOfPage(heading: string): boolean {
  return ONLY_KIND.test(heading.trim());
}

/** The title that the front matter gives, unless it is that of a digest. */
function frontTitle(entries: readonly FrontMatterEntry[]): string | undefined {
  const title = entries.find(({ field, text }) => field === 'title' && text !== '')?.text;
  return title === undefined || isBanner(title) ? undefined : title;
}

/**
 * The heading with the title of a page: the first one, if it is no label, no section beside others, and none below a
 * title that the front matter gives.
 */
export function titleHeading(
  entries: readonly FrontMatterEntry[],
  headings: readonly Heading[],
): Heading | undefined {
  const [first, ...others] = headings;
  if (first === undefined || first.label.field !== undefined) return undefined;
  const title = frontTitle(entries);
  const isHighest = title === undefined && others.every(({ level }) => level > first.level);
  return first.level === 1 || isHighest || letters(title ?? '') === letters(first.text) ? first : undefined;
}

/** True for a heading that names a part of a page: a known label or a few words, without a link to a paper. */
function isSection({ text, label }: Heading): boolean {
  if (hasPaperLink(text)) return false;
  if (label.field !== undefined) return true;
  const name = letters(text);
  return HAN_OR_KANA.test(name)
    ? name.length <= MAX_NAME.letters
    : text.trim().split(/\s+/).length <= MAX_NAME.words;
}

/** The addresses and identifiers of papers in the lines of a page, in their order. */
function paperAddresses(entries: readonly FrontMatterEntry[], tokens: readonly LineToken[]): Excerpt[] {
  const ids = entries.flatMap(({ field, text, lines: [line = 1] }) => (field === 'id' ? { text, line } : []));
  const links = tokens.flatMap(({ kind, text, number }) =>
    kind === 'row' ? [] : linksIn(text).map(({ url }) => ({ text: url, line: number })),
  );
  return [...ids, ...links].filter(({ text }) => parsePaperAddress(text) !== undefined);
}

/**
 * The address of the only paper that a page names, which may have one of each kind; `undefined` if it names none or
 * several.
 */
export function onlyPaper(
  entries: readonly FrontMatterEntry[],
  tokens: readonly LineToken[],
): Excerpt | undefined {
  const addresses = paperAddresses(entries, tokens);
  const keys = new Map<string, Set<string>>();
  for (const { text } of addresses) {
    const { kind = '', key = '' } = parsePaperAddress(text) ?? {};
    keys.set(kind, (keys.get(kind) ?? new Set()).add(key));
  }
  const isOne = [...keys.values()].every(({ size }) => size === 1);
  return isOne ? addresses[0] : undefined;
}

/** True for a heading that is no title of a paper: that of a digest, a day or a topic. */
function isOfDigest({ text }: Heading): boolean {
  if (withoutPageKind(text) !== text) return false;
  return isBanner(text) || isCategory(text) || dateOfHeading(text) !== undefined;
}

const isLabelledTitle = (token: LineToken): boolean =>
  token.kind === 'labels' && token.labels.some(({ field, isFact }) => field === 'title' && isFact === true);

/** True for the first heading of notes about one paper, whose title stands in a list of facts. */
const isOfNotes = ({ text }: Heading, tokens: readonly LineToken[]): boolean =>
  isKindOfPage(text) && tokens.filter(isLabelledTitle).length === 1;

/**
 * True for the lines of a file about one paper: a title in its only highest heading or in its front matter, sections
 * below it unless the front matter names the paper, and no address of another paper, or below what is a title itself.
 */
export function isPageShaped(entries: readonly FrontMatterEntry[], tokens: readonly LineToken[]): boolean {
  const headings = tokens.filter((token): token is Heading => token.kind === 'heading');
  const title = titleHeading(entries, headings);
  const below = headings.filter((heading) => heading !== title);
  const isNone = title !== undefined && isOfDigest(title) && !isOfNotes(title, tokens);
  if (title === undefined ? frontTitle(entries) === undefined : isNone) return false;
  const isAlone = title === undefined || below.every(({ level }) => level > title.level);
  const sections = below.filter(isSection).length;
  const isNamed = entries.some(({ field, text }) => field === 'id' && parsePaperAddress(text) !== undefined);
  const hasSections = isNamed
    ? sections * 2 >= below.length
    : below.length > 1 && sections * 2 > below.length;
  if (!isAlone || !hasSections || below.some(({ text }) => hasPaperLink(text))) return false;
  const own = onlyPaper(entries, tokens);
  const owner = own && below.findLast(({ number }) => number <= own.line);
  // What names the paper is a section like the others, not deeper than the first of them.
  const isBeside = owner !== undefined && owner.level <= (below[0]?.level ?? 0) && isSection(owner);
  return own !== undefined && (owner === undefined || owner.label.field !== undefined || isBeside);
}
