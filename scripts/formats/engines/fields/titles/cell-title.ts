import { hasLetters, LINE_BREAK, unbold } from '../cell-text.ts';
import { type CellLink, linksIn, textAround, withoutImages } from '../links/markdown-links.ts';
import { withoutLead } from './title-lead.ts';

/** What a title cell holds: the title, its links, and the rest of the text. */
interface TitleCell {
  title?: string;
  rest?: string;
  links: CellLink[];
}

/** `(Read more on` before the links of a title */
const INVITATION = 'read more on';
/** Signs between a title and its links. */
const JOINTS = new Set([...'([{-–—:：|,，·•']);
/** `: ` between a link and a title: `[2405.00001](…): A Title` */
const BEFORE_TITLE = /^[\s:：|·•,，;~–—-]{1,20}/;
/** `or`, `and`: words between links that carry no data. */
const BETWEEN_LINKS = /\b(?:or|and|read more on)\b|[和或]/gi;

/** A title without the number before it and the bold marks around it. */
const bareTitle = (text: string): string => unbold(withoutLead(unbold(text)));

/** True for a text that only joins links, and for one without letters. */
export function isBetweenLinks(text: string): boolean {
  return !hasLetters(text.replace(BETWEEN_LINKS, ' '));
}

/** The text before a link, without what leads to the link: `A Title` of `A Title (Read more on` */
function withoutJoint(text: string): string {
  let end = text.trimEnd();
  if (end.toLowerCase().endsWith(INVITATION)) end = end.slice(0, -INVITATION.length).trimEnd();
  while (JOINTS.has(end.at(-1) ?? '')) end = end.slice(0, -1).trimEnd();
  return end;
}

/** The link over a whole cell, even if the brackets in its text do not match: `[A [B C](url)` */
function wholeLink(text: string, link: CellLink): CellLink {
  const isWhole = text.startsWith('[') && link.end === text.length && link.start > 0;
  return isWhole ? { ...link, label: text.slice(1, link.start + 1 + link.label.length), start: 0 } : link;
}

function readPiece(text: string, isLinkLabel: (label: string) => boolean): TitleCell {
  const links = linksIn(text);
  const [found] = links;
  if (found === undefined) {
    const title = bareTitle(withoutImages(text));
    return { links, ...(hasLetters(title) ? { title } : {}) };
  }
  const first = links.length === 1 ? wholeLink(text, found) : found;
  const inside = unbold(withoutImages(first.label));
  const label = hasLetters(inside) && !isLinkLabel(inside) ? inside : '';
  const before = withoutJoint(textAround(text.slice(0, first.start), []));
  const isBefore = hasLetters(before) && before.length > label.length;
  const after = text.slice(first.end);
  const behind = textAround(after, linksIn(after));
  const read = { links: [first, ...links.slice(1)] };
  if (!isBefore && label === '' && !hasLetters(before) && !isBetweenLinks(behind)) {
    return { ...read, title: bareTitle(behind.trim().replace(BEFORE_TITLE, '')) };
  }
  const title = bareTitle(isBefore ? before : label);
  const rest = `${isBefore ? label : before} ${behind}`;
  return {
    ...read,
    ...(title === '' ? {} : { title }),
    ...(isBetweenLinks(rest) ? {} : { rest: rest.trim() }),
  };
}

/**
 * The title in a cell, its links, and the rest of the text. The title is the text before the first link or the text of
 * that link, whichever is longer; the text behind it if that says only where it leads. `isLinkLabel` tells the words on links that are never a title (`PDF`).
 */
export function titleOf(text: string, isLinkLabel: (label: string) => boolean): TitleCell {
  const pieces = text.split(LINE_BREAK).map((piece) => readPiece(unbold(piece), isLinkLabel));
  const titles = pieces.flatMap(({ title }) => title ?? []);
  const rest = [...titles.slice(1), ...pieces.flatMap((piece) => piece.rest ?? [])].join('\n');
  return {
    links: pieces.flatMap(({ links }) => links),
    ...(titles[0] === undefined ? {} : { title: titles[0] }),
    ...(rest === '' ? {} : { rest }),
  };
}
