import { fieldsOf } from '../../client/memory.ts';
import type { Counts } from '../session.ts';

/** Where a reader was in the results: how many were shown, and how far down. */
export type Place = { counts: Counts; top: number };

const numberIn = (value: unknown, name: string): number => {
  const found = fieldsOf(value)[name];
  return typeof found === 'number' && Number.isFinite(found) && found >= 0 ? found : 0;
};

/** Nobody has shown more; an entry of the history may say anything. */
const MAX_COUNT = 1000;

/** The place that an entry of the history keeps; `undefined` where it keeps none. */
export function placeOf(state: unknown): Place | undefined {
  const [found, related] = [numberIn(state, 'found'), numberIn(state, 'related')];
  if (found + related === 0) return undefined;
  return {
    counts: { found: Math.min(found, MAX_COUNT), related: Math.min(related, MAX_COUNT) },
    top: numberIn(state, 'top'),
  };
}

/** A place as an entry of the history keeps it. */
export const stateOfPlace = ({ counts, top }: Place) => ({ ...counts, top: Math.round(top) });
