import { DATE_CELL } from '../../../text/date-shapes.ts';
import type { Excerpt } from '../../format.ts';
import { isCategoryList } from '../fields/categories.ts';
import { linksIn, textAround } from '../fields/markdown-links.ts';
import { isLinkWord } from '../fields/paper-links.ts';
import { give, type RecordDraft } from '../fields/record-draft.ts';

/** ` · `, ` | `, ` — ` between the parts of a line such as `_2024-05-20_ · https://… · cs.CL` */
const BETWEEN = /\s+[·•|｜—–]\s+|\s*[·•｜]\s*/;
const AROUND = /^[^\p{L}\p{N}]{1,20}|[\s_*`()[\]]{1,20}$/gu;
/** A longer line is a text; in UTF-16 code units. */
const MAX_LINE = 600;

type Part = (draft: RecordDraft) => void;

function readPart(source: string, line: number): Part | undefined {
  const links = linksIn(source);
  const text = links.length > 0 ? source.trim() : source.replace(AROUND, '');
  if (links.length > 0 && isLinkWord(textAround(text, links).replace(AROUND, '')))
    return (draft) => give(draft, 'link', { text, line }, '');
  if (DATE_CELL.test(text)) return (draft) => give(draft, 'date', { text, line }, '');
  if (isCategoryList(text)) return (draft) => give(draft, 'topic', { text, line }, '');
  return undefined;
}

/** Adds the parts of a line that holds only dates, categories and addresses; false for any other line. */
export function takeMetaLine(draft: RecordDraft, { text, line }: Excerpt): boolean {
  if (text.length > MAX_LINE) return false;
  const parts = text.split(BETWEEN).filter((part) => part.trim() !== '');
  const read = parts.map((part) => readPart(part, line));
  if (parts.length < 2 || read.includes(undefined)) return false;
  for (const take of read) take?.(draft);
  return true;
}
