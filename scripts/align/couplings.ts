import type { SentenceFeatures } from './features.ts';

/** How often a key on one side of a bead is on the other side, too, if both texts have it at all. */
const KEPT = 0.85;
/** How often a whole translation lacks any known word for a meaning, and how often it lacks an anchor. */
const LOST = { word: Math.log(0.55), anchor: Math.log(0.135) };

const isAnchor = (key: string): boolean => !key.startsWith('m:') && !key.startsWith('p:');

/** The share of sentences that have each key, smoothed as by Laplace's rule, so that no share is 0 or 1. */
function sharesOf(side: readonly SentenceFeatures[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { keys } of side) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map([...counts].map(([key, count]) => [key, (count + 0.5) / (side.length + 2)]));
}

/**
 * What a key that both texts have adds to the log weight of a bead, compared with a bead that has it on neither side.
 */
interface Coupling {
  /** Its index in `inOrder`. */
  id: number;
  inBoth: number;
  inEn: number;
  inZh: number;
}

export interface Couplings {
  byKey: ReadonlyMap<string, Coupling>;
  inOrder: readonly Coupling[];
  /** The log weight of a bead that has none of the keys. */
  base: number;
}

/**
 * The keys that two texts share, with their weights. In unrelated sentences a key is on both sides with the product of
 * its two shares as probability; in a bead, with `KEPT` times the smaller share. The logs of the ratios weigh rare keys
 * more, as in Ma (2006, Champollion).
 */
export function couple(en: readonly SentenceFeatures[], zh: readonly SentenceFeatures[]): Couplings {
  const byKey = new Map<string, Coupling>();
  const zhShares = sharesOf(zh);
  let base = 0;
  for (const [key, a] of sharesOf(en)) {
    const z = zhShares.get(key);
    if (z === undefined) continue;
    const both = Math.max(KEPT * Math.min(a, z), a * z);
    const neither = Math.log((1 - a - z + both) / ((1 - a) * (1 - z)));
    byKey.set(key, {
      id: byKey.size,
      inBoth: Math.log(both / (a * z)) - neither,
      inEn: Math.log((a - both) / (a * (1 - z))) - neither,
      inZh: Math.log((z - both) / (z * (1 - a))) - neither,
    });
    base += neither;
  }
  return { byKey, inOrder: [...byKey.values()], base };
}

/** The ids of the coupled keys of a sentence, ascending. */
export function coupledIds({ keys }: SentenceFeatures, { byKey }: Couplings): number[] {
  const ids: number[] = [];
  for (const key of keys) {
    const coupling = byKey.get(key);
    if (coupling !== undefined) ids.push(coupling.id);
  }
  return ids.sort((a, b) => a - b);
}

/** What claims of a sentence that the whole other text lacks add to the log weight of its bead. */
export function lostWeight({ claims }: SentenceFeatures, { byKey }: Couplings): number {
  let weight = 0;
  for (const key of claims) if (!byKey.has(key)) weight += isAnchor(key) ? LOST.anchor : LOST.word;
  return weight;
}

/** What the coupled keys of both sides add to the log weight of a bead. */
export function couplingWeight(
  en: readonly number[],
  zh: readonly number[],
  { inOrder, base }: Couplings,
): number {
  let weight = base;
  for (let i = 0, j = 0; i < en.length || j < zh.length; ) {
    const [a, z] = [en[i] ?? Number.POSITIVE_INFINITY, zh[j] ?? Number.POSITIVE_INFINITY];
    const coupling = inOrder[Math.min(a, z)];
    if (coupling !== undefined) weight += a === z ? coupling.inBoth : a < z ? coupling.inEn : coupling.inZh;
    if (a <= z) i++;
    if (z <= a) j++;
  }
  return weight;
}
