import { parsePaperAddress } from '../../src/schema/paper-address.ts';
import { linksIn } from './engines/fields/links/markdown-links.ts';
import type { RawRecord, Reading } from './format.ts';

/** What a record counts beside its lines: for the paper's own address, and for a title that stands with it. */
const ADDRESS_WORTH = 2;
/** Of so many lines of a record one may name another paper: texts have references. */
const LINES_A_REFERENCE = 6;
const ROW = /^\s*\|/;

/** True for more than a stray line: a title, and an address, a text or authors with it. */
const isWhole = ({ title, titleZh, id, abstract, abstractZh, authors }: RawRecord): boolean =>
  (title ?? titleZh) !== undefined && (id ?? abstract ?? abstractZh ?? authors) !== undefined;

/** How many other papers the texts and links of a record name: papers by their addresses, rows of tables by any link. */
function othersIn({ id, links, abstract, abstractZh, notes }: RawRecord): number {
  const own = parsePaperAddress(id?.text ?? '');
  const others = new Set<string>();
  const add = (url: string, isRow: boolean): void => {
    const address = parsePaperAddress(url);
    if (address === undefined ? isRow : address.kind === own?.kind && address.key !== own.key)
      others.add(address?.key ?? url);
  };
  for (const { text } of links) add(text, false);
  for (const excerpt of [abstract, abstractZh, ...notes])
    for (const line of excerpt?.text.includes('](') || excerpt?.text.includes('://')
      ? excerpt.text.split('\n')
      : [])
      for (const { url } of linksIn(line)) add(url, ROW.test(line));
  return others.size;
}

/** True for a record that swallowed other papers. */
function isGlued(record: RawRecord): boolean {
  const others = othersIn(record);
  return others > 1 && others * LINES_A_REFERENCE > record.lines.length;
}

/** True for a record without an address, though its texts have one: what stands around it was not understood. */
function hasLostAddress({ id, abstract, abstractZh }: RawRecord): boolean {
  if (id !== undefined) return false;
  const texts = [abstract, abstractZh].flatMap((excerpt) => excerpt?.text ?? []);
  return texts.some((text) => linksIn(text).some(({ url }) => parsePaperAddress(url) !== undefined));
}

const isUnderstood = (record: RawRecord): boolean =>
  isWhole(record) && !isGlued(record) && !hasLostAddress(record);

/**
 * How much of a file a reading explains: the lines of its whole records, and more for those with an address of their
 * paper. Records that swallowed other papers count nothing. Readings of one file compete by this.
 */
export function worthOf({ records }: Reading): number {
  const good = records.filter(isUnderstood);
  const addressed = good.filter(({ id }) => parsePaperAddress(id?.text ?? '') !== undefined);
  return new Set(good.flatMap(({ lines }) => lines)).size + ADDRESS_WORTH * addressed.length;
}

/** Shares from which on a reading is in doubt: of records that are not whole, and of lines that are unread. */
const DOUBT = { records: 0.1, lines: 0.1 };

/** True for a reading that another one may beat: papers are missing something, lines are left over, records are glued. */
export function isDoubtful({ records, furniture }: Reading, lines: readonly string[]): boolean {
  if (records.length === 0) return true;
  const bad = records.filter((record) => !isUnderstood(record)).length;
  const read = new Set([...furniture, ...records.flatMap((record) => record.lines)]);
  const filled = lines.filter((text) => text.trim() !== '').length;
  const unread = lines.filter((text, index) => text.trim() !== '' && !read.has(index + 1)).length;
  return bad > records.length * DOUBT.records || unread > filled * DOUBT.lines;
}
