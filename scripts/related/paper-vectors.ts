import type { Concept } from '../../src/search/concepts/reviewed.ts';
import { type FeatureGroup, type FeatureList, featureTable } from './feature-table.ts';
import { explainedFeatures } from './mined-features.ts';
import type { PaperFeatures } from './paper-features.ts';

/** The features of a paper, and the languages of its text. */
export type VectorSource = { features: PaperFeatures; hasEn: boolean; hasZh: boolean };

/** A feature of a paper: its number, its weight, how it is named where it can be, and its place among all of the paper. */
type WeightedFeature = { id: number; weight: number; written: string | undefined; place: number };

/** The weightiest features of a paper: numbers and weights, and all that is known of them. */
export type Weighted = { ids: Int32Array; weights: Float32Array; features: readonly WeightedFeature[] };

/**
 * A paper as a point among others: the features that papers of both languages may have, and its pairs of Han characters. It
 * is `en` and `zh` long in English and in Chinese, 0 where it has no text in that language.
 */
export type PaperVector = { shared: Weighted; han: Weighted; en: number; zh: number };

/** What a feature of each group counts: concepts are surer than words, and pairs of Han characters are halves of words. */
const WEIGHTS = { c: 1.3, w: 0.8, b: 0.8, h: 0.5 } as const satisfies Record<FeatureGroup, number>;
/** More mentions count no more. */
const MAX_COUNT = 8;
/** In so many papers a feature must be, and in no greater share of them and no more of them. */
const [MIN_PAPERS, MAX_SHARE, MAX_PAPERS] = [2, 0.1, 2000];
/** In a small corpus a feature may be in so many papers, whatever the share. */
const FEW_PAPERS = 10;
/** No feature is rarer than this, in bits: two papers with one odd word in common are not related by it alone. */
const MAX_RARITY = 9;
/** So many features of a paper count, the weightiest. */
const MAX_FEATURES = 60;
/** A text is as long as so many of the rarest words, at least: one that says little has little in common with others. */
const MIN_LENGTH = 2.7;

const NONE: Weighted = { ids: new Int32Array(), weights: new Float32Array(), features: [] };

/** How rare each feature is among papers, in bits; 0 for one that is too rare or too frequent to count. */
function rarities(
  lists: readonly FeatureList[],
  groups: readonly FeatureGroup[],
  totals: Record<FeatureGroup, number>,
) {
  const papers = new Int32Array(groups.length);
  for (const { ids } of lists) for (const id of ids) papers[id] = (papers[id] ?? 0) + 1;
  return Float32Array.from(groups, (group, id) => {
    const [total, count] = [totals[group], papers[id] ?? 0];
    const most = Math.min(MAX_PAPERS, Math.max(FEW_PAPERS, total * MAX_SHARE));
    if (count < MIN_PAPERS || count > most) return 0;
    return Math.min(MAX_RARITY, Math.log2(Math.max(2, total / count)));
  });
}

/**
 * Papers as points, in their order. How rare features are is counted in the first `countedPapers` alone, so that papers which
 * come behind do not move the others. `concepts` are those beside the reviewed table.
 */
export function paperVectors(
  sources: readonly VectorSource[],
  countedPapers: number,
  concepts: readonly Concept[],
): PaperVector[] {
  const table = featureTable();
  const isMixed = sources.some(({ hasEn }) => !hasEn);
  const lists = sources.map(({ features: { latin, han } }) => {
    const list: FeatureList = { ids: [], counts: [], written: [] };
    table.read(latin, list);
    // Where all papers are in English, nothing is asked of their Chinese.
    if (isMixed) table.read(han, list);
    return list;
  });
  const counted = sources.slice(0, countedPapers);
  const addExplained = explainedFeatures(concepts, table);
  for (const list of lists) addExplained(list);
  const [english, chinese] = [counted.filter(({ hasEn }) => hasEn), counted.filter(({ hasZh }) => hasZh)];
  const totals = { c: counted.length, w: english.length, b: english.length, h: chinese.length };
  const groups = table.groups;
  const least = MIN_LENGTH * Math.min(MAX_RARITY, Math.log2(Math.max(2, countedPapers)));
  const lengthOf = (squares: number): number => Math.max(least, Math.sqrt(squares));
  const rarity = rarities(lists.slice(0, counted.length), groups, totals);

  const weighted = ({ ids, counts, written }: FeatureList, isHan: boolean): Weighted => {
    const all = ids.flatMap((id, at) => {
      const group = groups[id] ?? 'w';
      const rare = rarity[id] ?? 0;
      if (rare === 0 || (group === 'h') !== isHan) return [];
      const weight = WEIGHTS[group] * rare * (1 + Math.log2(Math.min(MAX_COUNT, counts[at] ?? 1)));
      return { id, weight, written: written[at], place: at };
    });
    const best = all.sort((a, b) => b.weight - a.weight || a.id - b.id).slice(0, MAX_FEATURES);
    return {
      ids: Int32Array.from(best, ({ id }) => id),
      weights: Float32Array.from(best, ({ weight }) => weight),
      features: best,
    };
  };
  return lists.map((list, index) => {
    const { hasEn = false, hasZh = false } = sources[index] ?? {};
    const shared = weighted(list, false);
    const han = isMixed ? weighted(list, true) : NONE;
    const squares = ({ ids, weights }: Weighted, isCounted = (_: number) => true): number =>
      weights.reduce((sum, weight, at) => sum + (isCounted(ids[at] ?? 0) ? weight * weight : 0), 0);
    // What a paper of both languages says in Chinese has few of its Latin words.
    const own = hasEn ? squares(shared, (id) => groups[id] === 'c') : squares(shared);
    return {
      shared,
      han,
      en: hasEn ? lengthOf(squares(shared)) : 0,
      zh: hasZh ? lengthOf(own + squares(han)) : 0,
    };
  });
}
