import type { Finding } from '../diagnostics.ts';

/** Text exactly as a digest has it (lines joined by `\n`), with the 1-based line on which it begins. */
export interface Excerpt {
  text: string;
  line: number;
}

/** A digest's own remark, under the label that the digest gives it (`TL;DR`, `Motivation`); empty where it has none. */
interface RawNote extends Excerpt {
  label: string;
}

/** One paper as one digest gives it, text untouched. A format fills what its layout has. */
export interface RawRecord {
  /** The 1-based numbers of the lines that this record was read from, the first one first. */
  lines: number[];
  title?: Excerpt;
  titleZh?: Excerpt;
  authors?: Excerpt;
  date?: Excerpt;
  /** The address or the identifier that the digest gives for the paper itself. */
  id?: Excerpt;
  code?: Excerpt;
  /** Other addresses, which may name the paper too. */
  links: Excerpt[];
  topics: Excerpt[];
  /** An abstract; which language it is in, its script tells. */
  abstract?: Excerpt;
  /** What a digest calls a Chinese translation of the abstract. */
  abstractZh?: Excerpt;
  notes: RawNote[];
}

/** What a format makes of a digest. Lines that are neither of a record nor furniture are unread. */
export interface Reading {
  records: RawRecord[];
  /** 1-based numbers of lines that carry no data: banners, table heads, separators. */
  furniture: number[];
  findings: Finding[];
}

/** A digest format: a name, a detector that no other format shares, and a reader that never throws. */
export interface Format {
  name: string;
  detect: (lines: readonly string[]) => boolean;
  read: (lines: readonly string[]) => Reading;
}

/** A record with nothing but its lines. */
export function emptyRecord(lines: number[]): RawRecord {
  return { lines, links: [], topics: [], notes: [] };
}
