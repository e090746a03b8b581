import { unbold } from '../cell-text.ts';
import { type CellLink, linksIn, textAround } from '../links/markdown-links.ts';
import { isLinkWord } from '../links/paper-links.ts';
import { remembered } from '../remembered.ts';
import { titleOf } from './cell-title.ts';
import { withoutBadges } from './title-badges.ts';
import { withoutLead } from './title-lead.ts';

/** What the heading of a paper holds. Its number and ornaments are left out. */
interface HeadingTitle {
  title?: string;
  /** The topics before the title, with `; ` between them. */
  topic?: string;
  /** A mark before the title that is no topic: `[Gao et al. TIP25]` */
  mark?: string;
  rest?: string;
  links: CellLink[];
}

/** `` `cs.AI` - ``, `` `serving` `offloading` `` before a title */
const TOPICS = /^(?:`[^`]{1,40}`[\s,，·|]{0,9}){1,8}(?:[-–—:|]\s{0,9})?/;
const TOPIC = /`([^`]{1,40})`/g;
/** `[ ]`, `** **`: what is left where a link was taken out */
const EMPTIED = /\[\s{0,9}\]|\(\s{0,9}\)|\*\*\s{0,9}\*\*/g;
/** ` - ` before the rest of a heading, ` | ` after it */
const JOINTS = /^[\s,:|·–—-]{1,20}|[\s,:|·–—[(-]{1,20}$/g;
/** `**A Title**` among authors and dates: `2022-11-30, **A Title**, A. Author et.al., Paper: [url](url)` */
const BOLD_TITLE = /\*\*(?<title>[^*]{8,500})\*\*/g;
const SEVERAL_WORDS = /\S\s\S|\p{Script=Han}/u;
/** `, Paper:` before a link */
const LINK_WORD_AT_END = /[,，;|\s]{0,9}(?:paper|code|links?|pdf|arxiv|论文|链接|代码)\s?[:：]?\s{0,9}$/i;
/** `Paper 3`: a heading that only has a number */
const NUMBER = /^(?:(?:no\.?|paper|论文|論文|article)\s{0,3})?[#\d.一二三四五六七八九十]{1,5}$/i;

const without = (text: string): string =>
  text.replace(EMPTIED, '').replace(LINK_WORD_AT_END, '').replace(JOINTS, '');

/**
 * A title in bold before the first link, if it is the only one; `rest` has the text before it and after it, a line
 * each.
 */
function boldTitleOf(text: string): HeadingTitle | undefined {
  const links = linksIn(text);
  const found = [...text.slice(0, links[0]?.start).matchAll(BOLD_TITLE)];
  const [match] = found;
  const title = match?.groups?.title ?? '';
  if (match === undefined || found.length > 1 || !SEVERAL_WORDS.test(title) || unbold(text) !== text)
    return undefined;
  const end = match.index + match[0].length;
  const after = text.slice(end);
  const rest = [text.slice(0, match.index), textAround(after, linksIn(after))].map(without);
  return { title, links, rest: rest.join('\n') };
}

const isMark = (name: string): boolean => name.startsWith('[');

/** Reads the heading of a paper: `1. \`cs.AI\` - A Title [PDF](…), [HTML](…)`, `[3] [A Title](…)`, `**A Title**`. */
export const readTitle = remembered((text: string): HeadingTitle => {
  const whole = withoutLead(unbold(withoutLead(withoutBadges(text.trim()))));
  const topics = whole.startsWith('`') ? (TOPICS.exec(whole)?.[0] ?? '') : '';
  const names = [...topics.matchAll(TOPIC)].map(([, name = '']) => name);
  const [marks, named] = [names.filter(isMark), names.filter((name) => !isMark(name))];
  const untopical = whole.slice(topics.length);
  const { title = '', links, rest = '' } = boldTitleOf(untopical) ?? titleOf(untopical, isLinkWord);
  const isNone = title === '' || NUMBER.test(title) || (links.length > 0 && isLinkWord(title));
  const beside = without(rest);
  return {
    links,
    ...(isNone ? {} : { title: withoutBadges(title) }),
    ...(named.length === 0 ? {} : { topic: named.join('; ') }),
    ...(marks.length === 0 ? {} : { mark: marks.join('; ') }),
    ...(isLinkWord(beside) ? {} : { rest: beside }),
  };
});

const WEB_ADDRESS = /https?:\/\//i;

/** Reads the value behind a label for titles. It is a title even if it looks like a reference (`Paper 2401.00001`). */
export function readLabelledTitle(text: string): HeadingTitle {
  const read = readTitle(text);
  const whole = text.trim();
  return read.title !== undefined || whole === '' || WEB_ADDRESS.test(whole)
    ? read
    : { title: whole, links: [] };
}
