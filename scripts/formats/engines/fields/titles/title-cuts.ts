import { hasHan } from '../../../../../src/text/han.ts';
import { isNameList } from '../../../../text/name-list.ts';
import { hasLetters, unbold, withoutFormatting } from '../cell-text.ts';
import { fieldOfLabel } from '../labels/labels.ts';
import { linksIn, textAround } from '../links/markdown-links.ts';
import { isLinkWord } from '../links/paper-links.ts';
import { isProse } from '../text-shapes.ts';
import { isBetweenLinks } from './cell-title.ts';

/** A place where a title may end and a text begin, by what stands there. `isClear`: the text is no part of a title. */
export interface TitleCut {
  way: 'linked' | 'bold' | 'spaces' | 'dash' | 'colon';
  title: string;
  text: string;
  isClear: boolean;
}

/** `**A Title**`, `<b>A Title</b>` at the beginning */
const BOLD_RUN =
  /^(?:\*\*(?!\s)(?<stars>[^*]{2,300})\*\*|<(?:b|strong)>(?<tags>[^<>]{2,300})<\/(?:b|strong)>)/i;
/** What stands between a title and its text. */
const BETWEEN = [
  // A Title  Looks for …, A Title&nbsp;&nbsp;Looks for …
  ['spaces', /(?:[ \t\u3000]|&nbsp;){2,20}/],
  // A Title - looks for …, 标题——本文…
  ['dash', /\s(?:-{1,3}|–|—)\s|——/],
  // A Title: looks for …, 标题：本文…
  ['colon', /:\s|：/],
] as const;
/** ` - ` before a text */
const JOINT = /^(?:[\s|·•:：,，;~–—-]|&nbsp;){1,20}/;
/** A title ends here at the latest, in UTF-16 code units. */
const MAX_TITLE_LENGTH = 150;
/** The least length of a text behind a colon, because titles have colons, too; in UTF-16 code units. */
const MIN_LENGTH_BEHIND_COLON = 40;

const count = (text: string, part: string): number => text.split(part).length - 1;
/** Marks that come in pairs: the opening and the closing one. */
const PAIRS = [
  ['**', '**'],
  ['`', '`'],
  ['$', '$'],
  ['[', ']'],
  ['(', ')'],
] as const;

/** True for a text in which each mark is closed. */
const isClosed = (text: string, [open, close]: (typeof PAIRS)[number]): boolean =>
  open === close ? count(text, open) % 2 === 0 : count(text, open) === count(text, close);

/** False for an offset inside bold marks, brackets or a formula; marks that the line never closes do not count. */
const isOutside = (line: string, offset: number): boolean =>
  PAIRS.every((pair) => isClosed(line.slice(0, offset), pair) || !isClosed(line, pair));

/** True for what can be no part of a title; links in it do not count. */
function isClear(text: string): boolean {
  const words = textAround(text, linksIn(text));
  return isProse(words) || isNameList(unbold(words.trim()));
}

/** The end of the title that a bold or a linked run at the beginning is. */
function endOfRun(line: string): { way: 'linked' | 'bold'; end: number } | undefined {
  const bold = BOLD_RUN.exec(line);
  const inside = bold?.groups?.stars ?? bold?.groups?.tags ?? '';
  if (bold !== null && (fieldOfLabel(inside) !== undefined || !hasLetters(inside))) return undefined;
  const [link] = linksIn(line);
  const isFirst =
    link !== undefined && link.start === 0 && !isLinkWord(unbold(withoutFormatting(link.label)));
  if (isFirst) return { way: 'linked', end: link.end };
  return bold === null ? undefined : { way: inside.includes('](') ? 'linked' : 'bold', end: bold[0].length };
}

function cutAfterRun(line: string): TitleCut | undefined {
  const run = endOfRun(line);
  if (run === undefined) return undefined;
  const after = line.slice(run.end);
  if (isBetweenLinks(textAround(after, linksIn(after)))) return undefined;
  const text = after.replace(JOINT, '');
  return { way: run.way, title: line.slice(0, run.end), text, isClear: isClear(text) };
}

/** All places where a title may end on a line, of each way the first. */
export function titleCutsOf(line: string): TitleCut[] {
  const run = cutAfterRun(line);
  const start = line.slice(0, MAX_TITLE_LENGTH);
  const cuts = BETWEEN.flatMap(([way, pattern]): TitleCut[] => {
    const match = pattern.exec(start);
    if (match === null || match.index === 0 || !isOutside(line, match.index)) return [];
    const text = line.slice(match.index + match[0].length).replace(JOINT, '');
    const title = line.slice(0, match.index);
    if (!hasLetters(text) || !hasLetters(title)) return [];
    if (
      way === 'colon' &&
      text.length < (hasHan(text) ? MIN_LENGTH_BEHIND_COLON / 2 : MIN_LENGTH_BEHIND_COLON)
    )
      return [];
    return [{ way, title, text, isClear: isClear(text) }];
  });
  return run === undefined ? cuts : [run, ...cuts];
}
