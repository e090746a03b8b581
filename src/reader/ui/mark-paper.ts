import { paperPage } from '../../client/paper-page.ts';
import { storageTrouble } from '../database.ts';
import type { Change } from '../own-paper.ts';
import { changeOwnPapers } from '../reader.ts';
import type { PaperFacts } from '../schema.ts';
import { factsOfPage } from './facts-of-page.ts';
import { changeOwnState } from './own-state.ts';

/** A paper as a page knows it; where this is less than all, with the address of the paper's own page. */
export interface KnownPaper {
  facts: PaperFacts;
  address?: string;
}

/** This moment, as the reader's data have it. */
export const now = (): string => new Date().toISOString();

/** Adds to what is stored of a paper what its page says. What is known stays where that cannot be loaded. */
async function complete(id: string, address: string): Promise<void> {
  try {
    const facts = factsOfPage(await paperPage(address));
    if (facts?.id === id) await changeOwnPapers([facts], (paper) => paper);
  } catch (error) {
    console.warn(error);
  }
}

let isTold = false;

/** Says once a page, at a place by what was marked, that it does not last, where it does not. */
async function tellTrouble(place: Element | null): Promise<void> {
  const trouble = storageTrouble();
  if (trouble === undefined || isTold || place === null) return;
  isTold = true;
  (await import('./trouble-line.tsx')).showTrouble(place, trouble);
}

/** Changes what the reader has of a paper: shows it at once, and stores it. `place` is where trouble is told; without, it is not. */
export async function markPaper(paper: KnownPaper, change: Change, place?: Element | null): Promise<void> {
  const { facts, address } = paper;
  changeOwnState(facts, change);
  await changeOwnPapers([facts], change);
  if (place !== undefined) await tellTrouble(place);
  if (address !== undefined) await complete(facts.id, address);
}
