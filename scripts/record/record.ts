import type { List, Paragraph } from 'mdast';
import type { Paper } from '../../src/schema/paper.ts';
import type { PaperAddress } from '../../src/schema/paper-address.ts';

/** A paragraph or a list of an abstract. */
export type Block = Paragraph | List;

/** One mention of a paper after normalising: Unicode text, known fields, links that are links. */
export interface PaperRecord {
  /** 1-based numbers of the digest's lines that this was read from, the first one first. */
  lines: number[];
  /** The paper's id; empty until `identify` has run. */
  id: string;
  /** Where the paper is known, best kind first; empty until `identify` has run. */
  addresses: PaperAddress[];
  title: { en?: string; zh?: string };
  authors?: string[];
  authorsComplete?: boolean;
  published?: string;
  topics: string[];
  code?: string;
  links: string[];
  abstract: { en?: Block[]; zh?: Block[] };
  notes?: Block[];
}

/** A record with the digest that it stands in. */
export interface PlacedRecord extends PaperRecord {
  /** Id of the digest. */
  digest: string;
  /** Path of the digest's file, for diagnostics. */
  file: string;
  /** A name for what the record says: the same key, the same record. Absent where records are not kept. */
  key?: string;
}

/** The first line of a record. */
export function lineOf(record: { lines: number[] }): number {
  return record.lines[0] ?? 1;
}

/** A merged paper with the blocks of its body. */
export interface MergedPaper {
  paper: Paper;
  body: { en?: Block[]; zh?: Block[]; notes?: Block[] };
}
