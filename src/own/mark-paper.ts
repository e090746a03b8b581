import { storageTrouble } from '../reader/database.ts';
import type { Change } from '../reader/own-paper.ts';
import { changeOwnPapers } from '../reader/reader.ts';
import type { PaperFacts } from '../reader/schema.ts';
import { changeOwnState } from './own-state.ts';

/** A paper as a page knows it; where this is less than all, with the address of the paper's own page. */
export interface KnownPaper {
  facts: PaperFacts;
  address?: string;
}

/** This moment, as the reader's data have it. */
export const now = (): string => new Date().toISOString();

/**
 * Changes what the reader has of a paper: shows it at once, and stores it; what its page says is added after that. `place` is
 * an element by which it is told that nothing lasts, once a page; without, it is not.
 */
export async function markPaper(
  { facts, address }: KnownPaper,
  change: Change,
  place?: Element | null,
): Promise<void> {
  await changeOwnState(facts, change, () => changeOwnPapers([facts], change));
  const trouble = place && storageTrouble();
  if (trouble) (await import('./trouble-line.tsx')).showTrouble(place, trouble);
  if (address !== undefined) (await import('./after-mark.ts')).complete(facts.id, address);
}
