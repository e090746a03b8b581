import { singular } from '../../src/text/plurals.ts';
import { stemOf } from './content-words.ts';
import { type Feature, readFeatures } from './feature-lines.ts';

/** The groups in which features are the same: a word is the same whether it is written as a name or not. */
const GROUPS = { c: 'c', w: 'w', n: 'w', b: 'b', h: 'h' } as const;
export type FeatureGroup = (typeof GROUPS)[keyof typeof GROUPS];

/** Pairs of Han characters may be part of a term where a title, or four sentences, have them. */
const MIN_HAN_COUNT = 4;

/** How a feature is named to a reader, where it can be. */
function writtenName({ kind, count, text }: Feature): string | undefined {
  return kind === 'w' || (kind === 'h' && count < MIN_HAN_COUNT) ? undefined : text;
}

/** Features of one paper by their numbers, with how much there is of each, and how it is named where it can be. */
export type FeatureList = { ids: number[]; counts: number[]; written: (string | undefined)[] };

/** Adds a feature to a list that does not have it. */
export function addTo(
  { ids, counts, written: names }: FeatureList,
  id: number,
  count: number,
  written: string | undefined,
): void {
  ids.push(id);
  counts.push(count);
  names.push(written);
}

/** What two papers must both have to share a feature of a group. */
function keyOf({ kind, text }: Feature): string {
  if (kind === 'n') return stemOf(text.toLowerCase());
  return kind === 'b' ? singular(text.toLowerCase()) : text;
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
        addTo(list, idOf(feature), feature.count, writtenName(feature));
      }
    },
  };
}
export type FeatureTable = ReturnType<typeof featureTable>;
