import type { List, Paragraph } from 'mdast';
import type { Paper } from '../../src/schema/paper.ts';
import type { PaperAddress } from '../../src/schema/paper-address.ts';

/** A paragraph or a list of an abstract. */
export type Block = Paragraph | List;

/** What one digest says about a paper, in clean text and known fields. */
export interface PaperRecord {
  /** The 1-based numbers of the lines that it was read from. The first one stands for it in diagnostics. */
  lines: number[];
  /** The paper's id; empty until `identify` has run. */
  id: string;
  /** The addresses that name the paper, the best kind first; empty until `identify` has run. */
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

/** A record with its digest: one mention of the paper. */
export interface PlacedRecord extends PaperRecord {
  /** The id of the digest. */
  digest: string;
  /** The path of the digest's file, for diagnostics. */
  file: string;
  /** Names what the record says: records with the same key are equal. Only the cache (`disk/cache.ts`) sets it. */
  key?: string;
}

/** The line that stands for a record in diagnostics. */
export function lineOf(record: { lines: number[] }): number {
  return record.lines[0] ?? 1;
}

/** A paper made of all its mentions, with the blocks of its body. */
export interface MergedPaper {
  paper: Paper;
  body: { en?: Block[]; zh?: Block[]; notes?: Block[] };
}
