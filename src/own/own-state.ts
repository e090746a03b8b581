import type { Change } from '../reader/own-paper.ts';
import { isOwn, withFacts } from '../reader/own-paper.ts';
import { allOwnPapers, onOwnChange, ownPapers } from '../reader/reader.ts';
import type { OwnPaper, PaperFacts } from '../reader/schema.ts';

/** What the reader has of the papers that the page shows, at hand without waiting, and in step with the store. */
const papers = new Map<string, OwnPaper | undefined>();
/** Papers with changes that are shown and not stored yet, and how many: what the store has of them is older. */
const pending = new Map<string, number>();
let isWhole = false;
let isRead = false;

const listeners = new Set<() => void>();
function tell(): void {
  for (const listener of listeners) listener();
}

/** Whether the papers of the page have been read from the store. */
export const isOwnRead = (): boolean => isRead;

/** What the reader has of a paper, as far as it has been read. */
export const ownPaper = (id: string): OwnPaper | undefined => papers.get(id);

/** All papers that the reader has something of, as far as they have been read. */
export const allRead = (): OwnPaper[] =>
  [...papers.values()].flatMap((paper) => (paper && isOwn(paper) ? paper : []));

/** Calls whenever something is known that was not; gives the way to stop. */
export function onOwnState(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Reads what there is of some papers, and keeps it in step. */
export async function readOwn(ids: readonly string[]): Promise<void> {
  const found = await ownPapers(ids);
  for (const id of ids) if (!pending.has(id)) papers.set(id, found.get(id));
  isRead = true;
  tell();
}

/** Reads what there is of all papers, where it is not known yet which are shown. */
export async function readAllOwn(): Promise<void> {
  isWhole = true;
  const all = await allOwnPapers();
  for (const id of papers.keys()) if (!pending.has(id)) papers.delete(id);
  for (const paper of all) if (!pending.has(paper.id)) papers.set(paper.id, paper);
  isRead = true;
  tell();
}

/** Shows a change, and stores it by `store`. */
export async function changeOwnState(
  facts: PaperFacts,
  change: Change,
  store: () => Promise<void>,
): Promise<void> {
  const { id } = facts;
  papers.set(id, change(withFacts(papers.get(id), facts)));
  pending.set(id, (pending.get(id) ?? 0) + 1);
  tell();
  try {
    await store();
  } finally {
    const others = (pending.get(id) ?? 1) - 1;
    if (others > 0) pending.set(id, others);
    else pending.delete(id);
  }
  await readOwn([id]);
}

onOwnChange((keys) => {
  if (keys.length > 0) readOwn(keys);
  else if (isWhole) readAllOwn();
  else readOwn([...papers.keys()]);
});
