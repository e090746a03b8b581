import { areFamilyNames } from '../../../../text/name-list.ts';
import type { Excerpt } from '../../../format.ts';
import { fieldOfSign } from '../../fields/labels/label-signs.ts';
import { give, type RecordDraft } from '../../fields/record-draft.ts';
import { isProse } from '../../fields/text-shapes.ts';
import { isMonth, type MetaPart, metaPartsOf, namesAndMore } from './meta-parts.ts';

/** ` · `, ` | `, ` -- ` between the parts of a line such as `_2024-05-20_ · https://… · cs.CL` */
const BETWEEN = /\s+(?:[·•|｜—–]|--)\s+|\s*[·•｜]\s*/;
/** `*A. Author*. ` before links: emphasis is a part of its own */
const EMPHASIS = /(?<=^|[\s.,;])(?:\*\*[^*]{1,2000}\*\*|\*(?!\*)[^*]{1,2000}\*|_[^_]{1,2000}_)(?=[\s.,;]|$)/g;
/** `. `, `, ` between what is no emphasis */
const STOPS = /[.,;]\s+|(?<=\]|\))\s+(?=[[(])/;
/** `[arXiv:2405.00010](…) — Byron, Chen`: a dash between a link and names */
const DASH = /\)[\s*_]{0,4}\s(?:[—–]|--)\s/;
/** A longer line is a text; in UTF-16 code units. */
const MAX_LINE = 4_000;
const MAX_NOTE = 120;

function cutAtEmphasis(text: string): string[] {
  const ends = [...text.matchAll(EMPHASIS)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  if (ends.length === 0) return [text];
  const pieces = ends.flatMap(({ from, to }, index) => [
    ...text.slice(ends[index - 1]?.to ?? 0, from).split(STOPS),
    text.slice(from, to),
  ]);
  return [...pieces, ...text.slice(ends.at(-1)?.to).split(STOPS)];
}

/** Parts of which family names alone are authors: behind the link of the paper and a dash. */
function withFamilyNames(text: string, parts: MetaPart[]): MetaPart[] {
  const [first] = parts;
  if ((first?.field !== 'link' && first?.field !== 'id') || !DASH.test(text)) return parts;
  return parts.map((part, index) =>
    index > 0 && part.field === 'note' && !part.isSure && areFamilyNames(part.text)
      ? { ...part, field: 'authors', isSure: true }
      : part,
  );
}

/** The parts of a line, if it consists of values and not of sentences. */
function partsOf(text: string): MetaPart[] {
  const separated = text.split(BETWEEN).filter((part) => part.trim() !== '');
  const sources = separated.length > 1 ? separated : cutAtEmphasis(text);
  const named = separated.length > 1 || text.includes('](') ? [] : namesAndMore(text.trim());
  const parts = named.length > 0 ? named : withFamilyNames(text, sources.flatMap(metaPartsOf));
  const sure = parts.filter(({ isSure }) => isSure);
  const months = parts.filter(isMonth).length;
  const isRest = parts.every(
    ({ isSure, text: part }) => isSure || (part.length <= MAX_NOTE && !isProse(part)),
  );
  const isSeveral = parts.length > 1 || (sources.length === 1 && fieldOfSign(text) !== undefined);
  return isSeveral && isRest && sure.length > 0 && sure.length * 2 >= parts.length - months ? parts : [];
}

/**
 * Adds the parts of a line that holds only values such as names, dates, topics and addresses; false for any other. What may
 * be one name or something else is a note, unless `isOnlyName`: then it is an author.
 */
export function takeMetaLine(draft: RecordDraft, { text, line }: Excerpt, isOnlyName = true): boolean {
  const parts = text.length > MAX_LINE ? [] : partsOf(text);
  for (const { field, label, text: part, isSure } of parts) {
    const isDoubtful = field === 'authors' && !isSure && !isOnlyName;
    give(draft, isDoubtful ? 'note' : field, { text: part, line }, label);
  }
  return parts.length > 0;
}
