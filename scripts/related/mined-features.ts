import type { Term } from '../../src/schema/terms.ts';
import { conceptIndex, hasKey, keyOf } from '../../src/search/concepts/lookup.ts';
import { conceptsOfTerms } from '../../src/search/concepts/mined.ts';
import { CONCEPTS, type Concept } from '../../src/search/concepts/reviewed.ts';
import { abbreviation } from '../../src/terms/english-key.ts';
import { cutWords } from '../../src/text/words.ts';
import { conceptName } from './concept-spans.ts';
import { type Feature, readFeatures } from './feature-lines.ts';
import { addTo, type FeatureList, type FeatureTable } from './feature-table.ts';
import { paperFeatures } from './paper-features.ts';

/** In so many papers a rendering must stand beside its English. */
const MINED = { minPapers: 3, maxConcepts: Number.POSITIVE_INFINITY };

const reviewed = conceptIndex(CONCEPTS);

/** The features that together say a phrase: all its pairs, else its only word; none where they do not say all of it. */
function featuresOfPhrase(phrase: string): Feature[] {
  const { latin, han } = paperFeatures({ title: {}, abstract: { en: phrase } });
  const features = [...readFeatures(latin), ...readFeatures(han)].filter(({ kind }) => kind !== 'c');
  const words = cutWords(phrase).length;
  const pairs = features.filter(({ kind }) => kind !== 'w' && kind !== 'n');
  const whole = words === 1 ? features : pairs;
  return whole.length < Math.max(1, words - 1) ? [] : whole;
}

/** The concepts that some of the papers explain in both languages, beside those of the reviewed table. */
export function explainedConcepts(terms: readonly Term[], papers: ReadonlySet<string>): Concept[] {
  const known = terms.map(({ renderings, ...term }) => ({
    ...term,
    renderings: renderings.map(({ chinese, papers: all }) => ({
      chinese,
      papers: all.filter((id) => papers.has(id)),
    })),
  }));
  return conceptsOfTerms(known, CONCEPTS, MINED);
}

/**
 * A function that adds to the features of a paper those of the concepts of which it has a rendering, that is all features of
 * one. Renderings in the reviewed table are found in the text of papers instead.
 */
export function explainedFeatures(concepts: readonly Concept[], table: FeatureTable) {
  const rules = concepts.flatMap((concept) => {
    const name: Feature = { kind: 'c', count: 1, text: conceptName(concept) };
    const phrases = [...concept.en, ...concept.hans, ...concept.hant].filter(
      (phrase) => !abbreviation(phrase),
    );
    const own = phrases.filter((phrase) => !hasKey(reviewed, keyOf(phrase)));
    return own.flatMap((phrase) => {
      const features = featuresOfPhrase(phrase);
      const needed = features.flatMap((feature) => table.knownId(feature) ?? []);
      const [first] = needed;
      return first === undefined || needed.length < features.length ? [] : { first, needed, name };
    });
  });
  const byFirst = Map.groupBy(rules, ({ first }) => first);
  return (list: FeatureList): void => {
    if (!list.ids.some((id) => byFirst.has(id))) return;
    const counts = new Map(list.ids.map((id, at) => [id, list.counts[at] ?? 0]));
    for (const { needed, name } of [...counts.keys()].flatMap((id) => byFirst.get(id) ?? [])) {
      const count = Math.min(...needed.map((id) => counts.get(id) ?? 0));
      if (count === 0) continue;
      const id = table.idOf(name);
      const at = list.ids.indexOf(id);
      if (at === -1) addTo(list, id, count, name.text);
      else list.counts[at] = Math.max(list.counts[at] ?? 0, count);
    }
  };
}
