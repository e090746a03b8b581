import type { Finding } from '../diagnostics.ts';

/** Text exactly as a digest has it (lines joined by `\n`), with the 1-based line on which it begins. */
export interface Excerpt {
  text: string;
  line: number;
}

/** A remark of the digest's own. `label` is what the digest calls it (`TL;DR`, `Motivation`), or empty. */
interface RawNote extends Excerpt {
  label: string;
}

/** One paper as one digest gives it, with its text untouched. A format sets the fields that its layout has. */
export interface RawRecord {
  /** The 1-based numbers of the lines that this record was read from. The first one stands for it in diagnostics. */
  lines: number[];
  title?: Excerpt;
  titleZh?: Excerpt;
  authors?: Excerpt;
  date?: Excerpt;
  /** The paper's own address or identifier. */
  id?: Excerpt;
  code?: Excerpt;
  /** Other addresses. Some may name the paper, too: `record/identify.ts` looks at all of them. */
  links: Excerpt[];
  topics: Excerpt[];
  /** An abstract in either language; `record/place-texts.ts` tells which. */
  abstract?: Excerpt;
  /** What the digest calls the Chinese translation of the abstract. */
  abstractZh?: Excerpt;
  notes: RawNote[];
}

/** What a format makes of a digest. A line that is in no record and no furniture counts as unread, and is reported. */
export interface Reading {
  records: RawRecord[];
  /**
   * Furniture: the 1-based numbers of lines that are there on purpose and carry no data, such as banners, headings,
   * table heads and separators. Blank lines need not be listed.
   */
  furniture: number[];
  findings: Finding[];
}

/** A digest format. `detect` is true for its own files and for no other format's; `read` never throws. */
export interface Format {
  name: string;
  detect: (lines: readonly string[]) => boolean;
  read: (lines: readonly string[]) => Reading;
}

/** A record that has only its lines, for a format to fill. */
export function emptyRecord(lines: number[]): RawRecord {
  return { lines, links: [], topics: [], notes: [] };
}
