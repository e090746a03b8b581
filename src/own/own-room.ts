import { fieldsOf, recall, remember } from '../client/memory.ts';

/** So many papers have their room kept, those that were shown last. */
const MAX_PAPERS = 500;

/**
 * Keeps how high the reader's own text of papers stands on their pages, in pixels; 0 where only lists have shown it yet, in one
 * line; `undefined` where there is none. Before the first paint `first-paint.js` makes room for so much, so that nothing moves
 * when the text comes.
 */
export function keepRoom(heights: readonly [id: string, height: number | undefined][]): void {
  const before = fieldsOf(recall('room'));
  const room = new Map(Object.entries(before));
  for (const [id, height] of heights) {
    if (height === undefined) room.delete(id);
    else if (height > 0 || !room.has(id)) room.set(id, height);
  }
  const after = Object.fromEntries([...room].slice(-MAX_PAPERS));
  if (JSON.stringify(after) !== JSON.stringify(before)) remember('room', after);
}
