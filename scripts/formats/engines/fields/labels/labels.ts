import { fold } from '../../../../../src/text/fold/fold.ts';
import { labelsInCompound } from './compound-labels.ts';
import { fieldOfParts, type LabelLanguage, languageOfParts } from './label-parts.ts';
import { LABEL_WORDS } from './label-words.ts';

/** What a label, a table header or a key of a data file can stand for; `nothing` for a known one without data (`#`). */
export type LabelledField = (typeof LABEL_WORDS)[number][0];

/** Fields that only papers have; others have a title, a date or a link, too. */
export const OF_PAPERS: ReadonlySet<LabelledField> = new Set([
  'titleZh',
  'authors',
  'id',
  'abstract',
  'abstractZh',
]);

/** `Authors (3)`: a count behind a label */
const COUNT = /\s?\(\d{1,4}\)$/;

/** What folding only puts into lower case */
const ASCII = /^[\t -~]*$/;
/** A link, an address, a year: what no label has in it */
const VALUE = /\]\(|:\/\/|\d{3}/;
/** No label has more words than this. */
const MAX_WORDS = 6;

/** A label as the dictionary has it: folded as in a search, without signs, emoji and Markdown around it. */
function foldLabel(label: string): string {
  const plain = label.replace(/\\/g, '');
  const folded = (ASCII.test(plain) ? plain.toLowerCase() : fold(plain)).replace(/\s+/g, ' ');
  const bare = folded.replace(/^[^\p{L}\p{N}#]+|[^\p{L}\p{N})#.;]+$/gu, '');
  return bare.replace(/\s*\(/g, ' (').trim();
}

const FIELDS: ReadonlyMap<string, LabelledField> = new Map(
  LABEL_WORDS.flatMap(([field, words]) => words.split('|').map((word) => [foldLabel(word), field] as const)),
);

/** A longer text is never a label, a header or a key; in UTF-16 code units. */
export const MAX_LABEL_LENGTH = 60;

/** The same labels recur on every record, so what they stand for is remembered, for at most this many. */
const MAX_REMEMBERED = 10_000;
const remembered = new Map<string, LabelledField | undefined>();

/** The field of two labels in one: that of names beside remarks, such as where they work (`作者 / 机构`). */
function fieldOfCompound(label: string): LabelledField | undefined {
  const fields = labelsInCompound(label).map(lookUp);
  const isOfNames = fields.includes('authors') && fields.every((one) => one === 'authors' || one === 'note');
  return isOfNames ? 'authors' : undefined;
}

function lookUp(label: string): LabelledField | undefined {
  if (VALUE.test(label) || label.split(' ', MAX_WORDS + 1).length > MAX_WORDS) return undefined;
  const folded = foldLabel(label);
  const spellings = [
    folded,
    folded.replace(COUNT, ''),
    folded.replace(/[.;)]+$/, ''),
    folded.replace(/s$/, ''),
  ];
  const spelling = spellings.find((one) => FIELDS.has(one));
  if (spelling !== undefined) return FIELDS.get(spelling);
  return fieldOfParts(folded.replace(COUNT, '')) ?? fieldOfCompound(label);
}

/**
 * What a label stands for, in any language of the dictionary and with any signs around it; `undefined` if the dictionary
 * does not have it.
 */
export function fieldOfLabel(label: string): LabelledField | undefined {
  if (label.length > MAX_LABEL_LENGTH) return undefined;
  if (!remembered.has(label)) {
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    remembered.set(label, lookUp(label));
  }
  return remembered.get(label);
}

/** The language that a label names and nothing else: `zh`, `English`, `日本語`. */
export function languageOfLabel(label: string): LabelLanguage | undefined {
  return label.length > MAX_LABEL_LENGTH ? undefined : languageOfParts(foldLabel(label));
}
