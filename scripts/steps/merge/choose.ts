import { compare } from '../../../src/text/compare.ts';
import { letters } from '../../../src/text/letters.ts';
import { blocksToText } from '../../text/blocks.ts';
import type { Block, PlacedRecord } from '../record.ts';

/** The text of blocks; empty where there are none. */
export const textOf = (blocks: Block[] | undefined): string =>
  blocks === undefined ? '' : blocksToText(blocks);

/** The value that the most records give; among equals the longest, then the first in the alphabet. */
export function mostGiven(values: readonly string[]): string | undefined {
  const count = (value: string): number => values.filter((other) => letters(other) === letters(value)).length;
  return [...values].sort((a, b) => count(b) - count(a) || b.length - a.length || compare(a, b))[0];
}

/** Complete lists before those with "et al.", then the longest, then the first in the alphabet. */
export function fullestAuthors(records: readonly PlacedRecord[]): PlacedRecord | undefined {
  const rank = (record: PlacedRecord): number => (record.authorsComplete === false ? 0 : 1);
  return records
    .filter((record) => record.authors !== undefined)
    .sort(
      (a, b) =>
        rank(b) - rank(a) ||
        (b.authors?.length ?? 0) - (a.authors?.length ?? 0) ||
        compare(String(a.authors), String(b.authors)),
    )[0];
}

/** The abstract with most text; among equals the first in the alphabet. */
export function fullestBlocks(candidates: readonly (Block[] | undefined)[]): Block[] | undefined {
  return candidates
    .filter((blocks) => blocks !== undefined)
    .sort((a, b) => textOf(b).length - textOf(a).length || compare(textOf(a), textOf(b)))[0];
}

/** All notes, each text once. */
export function distinctNotes(records: readonly PlacedRecord[]): Block[] | undefined {
  const byText = new Map<string, Block[]>();
  for (const { notes } of records) if (notes !== undefined) byText.set(textOf(notes), notes);
  const notes = [...byText.values()].flat();
  return notes.length === 0 ? undefined : notes;
}
