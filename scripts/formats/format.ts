import type { Finding } from '../diagnostics.ts';

/** Text exactly as a digest has it (lines joined by `\n`), with the 1-based line on which it begins. */
export interface Excerpt {
  text: string;
  line: number;
}

/** One paper as one digest gives it, text untouched. A format fills what its layout has. */
export interface RawRecord {
  /** 1-based line on which the record begins. */
  line: number;
  title?: Excerpt;
  titleZh?: Excerpt;
  authors?: Excerpt;
  date?: Excerpt;
  /** The address or the identifier that the digest gives for the paper itself. */
  id?: Excerpt;
  code?: Excerpt;
  links: Excerpt[];
  topics: Excerpt[];
  abstract?: Excerpt;
  abstractZh?: Excerpt;
  /** The digest's own remarks. */
  notes: Excerpt[];
}

/** What a format makes of a digest. `record` and `furniture` hold 1-based line numbers; the rest is unread. */
export interface Reading {
  records: RawRecord[];
  record: ReadonlySet<number>;
  furniture: ReadonlySet<number>;
  findings: Finding[];
}

/** A digest format: a name, a detector that no other format shares, and a reader that never throws. */
export interface Format {
  name: string;
  detect: (lines: readonly string[]) => boolean;
  read: (lines: readonly string[]) => Reading;
}
