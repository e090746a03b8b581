import type { Paper } from '../../../src/schema/paper.ts';
import type { Block } from '../record.ts';

/** A merged paper with the blocks of its body. */
export interface MergedPaper {
  paper: Paper;
  body: { en?: Block[]; zh?: Block[]; notes?: Block[] };
}
