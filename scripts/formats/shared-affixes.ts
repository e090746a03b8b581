import { hasLetters } from './engines/fields/cell-text.ts';
import type { Excerpt, RawRecord } from './format.ts';

/** What stands before or behind many titles of a file and is no part of them; `inside` is what it says. */
interface Affix {
  pattern: RegExp;
  /** How many titles have it, at least, and which share of all. */
  least: number;
  share: number;
  /** What it says is a date, a remark, or nothing but a number. */
  says: 'date' | 'note' | 'nothing';
}

const AFFIXES: readonly Affix[] = [
  // [20260320] A Title, 【2026-03-20】标题, (2026/03) A Title
  {
    pattern:
      /^(?<stars>\*{0,2})[[(（【]\s?(?<inside>(?:19|20)\d\d(?:[-/.年]?\d{1,2}){1,2}[月日]?)\s?[\])）】]\k<stars>\s{0,9}[-–—:：|]?\s{0,9}/u,
    least: 1,
    share: 0,
    says: 'date',
  },
  // [new 001] A Title, (No. 3) A Title, [cross 12] A Title
  {
    pattern:
      /^(?<stars>\*{0,2})[[(（【]\s?(?<inside>(?:new|cross|replaced|updated?|no\.?|paper|论文)\s?#?\d{1,4})\s?[\])）】]\k<stars>\s{0,9}[-–—:：|]?\s{0,9}/iu,
    least: 2,
    share: 0.4,
    says: 'nothing',
  },
  // 1.1 A Title, 2.1.3 A Title
  {
    pattern: /^(?<inside>\d{1,2}(?:\.\d{1,2}){1,3})[.、)）:：]?\s{1,9}/u,
    least: 2,
    share: 0.6,
    says: 'nothing',
  },
  // [CVPR 2026] A Title, (NeurIPS'25 Oral) A Title, [Gao et al. TIP25] A Title
  {
    pattern:
      /^(?<stars>\*{0,2})[[(（【](?<inside>\p{Lu}[\p{L}\p{N}&@/+.,'’ -]{1,40}(?<!\d)(?:20)?\d\d(?: (?:oral|spotlight|poster|highlight|workshop))?)[\])）】]\k<stars>\s{0,9}[-–—:：|]?\s{0,9}/iu,
    least: 2,
    share: 0.5,
    says: 'note',
  },
  // A Title, TIP 2026.
  {
    pattern: /,\s(?:in\s)?(?<inside>\p{Lu}[\p{L}&@/+.'’ -]{1,40}[ '’-](?:19|20)\d\d)[.\s]{0,3}$/u,
    least: 2,
    share: 0.5,
    says: 'note',
  },
  // A Title (CVPR 2026), A Title [ICLR'26 Oral]
  {
    pattern:
      /\s[[(（【](?<inside>\p{Lu}[\p{L}&@/+.'’ -]{1,30}(?<!\d)(?:20)?\d\d(?: (?:oral|spotlight|poster|highlight|workshop))?)[\])）】][.\s]{0,3}$/iu,
    least: 2,
    share: 0.5,
    says: 'note',
  },
];
/** What ends in an affix at the end of a title; in UTF-16 code units. */
const MAX_AFFIX = 80;
/** `[`, `1`: how an affix begins or ends, for most titles to be passed over */
const MAY_HAVE =
  /^[*[(（【\d]|\d[^\p{Ll}\s]{0,9}\s{0,3}$|(?:oral|spotlight|poster|highlight|workshop)[\])）】]/iu;

/** The parts of a title around an affix; `undefined` if it has none or nothing else. */
function cut(title: string, { pattern }: Affix): { rest: string; inside: string } | undefined {
  const isPrefix = pattern.source.startsWith('^');
  const from = isPrefix ? 0 : Math.max(0, title.length - MAX_AFFIX);
  const match = pattern.exec(isPrefix ? title : title.slice(from));
  if (match === null) return undefined;
  const at = from + match.index;
  const rest = `${title.slice(0, at)}${title.slice(at + match[0].length)}`.trim();
  return hasLetters(rest) ? { rest, inside: match.groups?.inside ?? '' } : undefined;
}

function withoutAffix(record: RawRecord, affix: Affix): RawRecord {
  const { title, date, notes } = record;
  const parts = title && cut(title.text, affix);
  if (title === undefined || parts === undefined) return record;
  const inside: Excerpt = { text: parts.inside, line: title.line };
  const shorter = { ...record, title: { ...title, text: parts.rest } };
  if (affix.says === 'date' && date === undefined) return { ...shorter, date: inside };
  if (affix.says === 'nothing' || affix.says === 'date') return shorter;
  return { ...shorter, notes: [...notes, { label: '', ...inside }] };
}

/**
 * Records without what most titles of a file begin or end with and what is no part of a title: a day or a number in
 * brackets, the number of a section, a venue.
 */
export function withoutSharedAffixes(records: RawRecord[]): RawRecord[] {
  const titles = records.flatMap(({ title }) => title?.text ?? []);
  if (!titles.some((title) => MAY_HAVE.test(title))) return records;
  return AFFIXES.reduce((all, affix) => {
    const count = all.filter(
      ({ title }) => title !== undefined && cut(title.text, affix) !== undefined,
    ).length;
    const isShared = count >= affix.least && count >= titles.length * affix.share;
    return isShared && count > 0 ? all.map((record) => withoutAffix(record, affix)) : all;
  }, records);
}
