/** What a reader has seen: the digests that the front page showed, and the oldest of its days. */
export interface Known {
  digests: readonly string[];
  from: string;
}

/** True for what no digest that the reader knows has: all of its digests came since then, on days that were shown then or later. */
export function isNewSince({ digests, from }: Known, day: string, ids: readonly string[]): boolean {
  return ids.length > 0 && day >= from && ids.every((id) => !digests.includes(id));
}
