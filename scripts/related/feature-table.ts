import { singular } from '../../src/text/plurals.ts';
import { stemOf } from './content-words.ts';
import { type Feature, readFeatures } from './feature-lines.ts';

/** The groups in which features are the same: a word written as a name or not, a pair that is a term or part of one. */
const GROUPS = { c: 'c', w: 'w', n: 'w', b: 'b', x: 'b', h: 'h' } as const;
export type FeatureGroup = (typeof GROUPS)[keyof typeof GROUPS];

/** The kinds that can be named to a reader. */
const NAMEABLE: ReadonlySet<string> = new Set(['c', 'n', 'b', 'h']);

/** Features of one paper by their numbers, with how much there is of each, and how it is named where it can be. */
export type FeatureList = { ids: number[]; counts: number[]; written: (string | undefined)[] };

/** Adds a feature to a list that does not have it. */
export function addTo(
  { ids, counts, written: names }: FeatureList,
  { id, count, written }: { id: number; count: number; written?: string },
): void {
  ids.push(id);
  counts.push(count);
  names.push(written);
}

/** What two papers must both have to share a feature of a group. */
function keyOf({ kind, text }: Feature): string {
  if (kind === 'n') return stemOf(text.toLowerCase());
  return kind === 'b' || kind === 'x' ? singular(text.toLowerCase()) : text;
}

/** Numbers features in the order in which they are asked for. */
export function featureTable() {
  const known = new Map(Object.values(GROUPS).map((group) => [group, new Map<string, number>()]));
  const groups: FeatureGroup[] = [];
  const knownId = (feature: Feature): number | undefined =>
    known.get(GROUPS[feature.kind])?.get(keyOf(feature));
  /** The number of a feature, a new one where it has none. */
  const idOf = (feature: Feature): number => {
    const id = knownId(feature) ?? groups.length;
    if (id === groups.length) {
      const group = GROUPS[feature.kind];
      groups.push(group);
      known.get(group)?.set(keyOf(feature), id);
    }
    return id;
  };
  return {
    /** The group of each feature by its number. */
    groups,
    idOf,
    /** The number of a feature that some paper has. */
    knownId,
    /** Adds the features in lines that `writeFeatures` wrote to a list. */
    read(lines: string, list: FeatureList): void {
      for (const feature of readFeatures(lines)) {
        const written = NAMEABLE.has(feature.kind) ? { written: feature.text } : {};
        addTo(list, { id: idOf(feature), count: feature.count, ...written });
      }
    },
  };
}
export type FeatureTable = ReturnType<typeof featureTable>;
