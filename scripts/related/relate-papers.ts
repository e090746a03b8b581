import type { Related, RelatedPaper, SharedTerm } from '../../src/schema/related.ts';
import type { Term } from '../../src/schema/terms.ts';
import { CONCEPTS, type Concept } from '../../src/search/concepts/reviewed.ts';
import type { DatedPaper } from '../../src/search/index/columns.ts';
import { inOrderOfMention } from '../../src/search/indexer/order-of-mention.ts';
import { compare } from '../../src/text/compare.ts';
import { hasHan } from '../../src/text/han.ts';
import { conceptName } from './concept-spans.ts';
import { explainedConcepts } from './mined-features.ts';
import { nearestPapers } from './nearest-papers.ts';
import type { PaperFeatures } from './paper-features.ts';
import { paperVectors, type VectorSource } from './paper-vectors.ts';
import { roundNumber } from './round-number.ts';
import { termFinder } from './shared-terms.ts';

/** A paper to relate, with the features of its texts, and which abstracts it has. */
export type RelatedSource = DatedPaper & { features: PaperFeatures; hasEn: boolean; hasZh: boolean };

/** All papers, the days of their digests by the ids of these, and the terms that the papers explain. */
export type Relatable = {
  papers: readonly RelatedSource[];
  days: ReadonlyMap<string, string>;
  terms: readonly Term[];
};

/** A paper is in the languages of its abstracts; without one, in those of its titles. */
function vectorSource({ paper: { title }, features, hasEn, hasZh }: RelatedSource): VectorSource {
  if (hasEn || hasZh) return { features, hasEn, hasZh };
  return { features, hasEn: title.en !== undefined, hasZh: title.zh !== undefined };
}

/** A term in the languages in which it has a name; the Chinese in the script of a paper. */
function namesOf(text: string, concept: Concept | undefined, isTraditional: boolean): SharedTerm {
  if (concept === undefined) return hasHan(text) ? { zh: text } : { en: text };
  const { en, hans, hant } = concept;
  const [zh] = isTraditional ? [...hant, ...hans] : [...hans, ...hant];
  return { ...(en[0] !== undefined && { en: en[0] }), ...(zh !== undefined && { zh }) };
}

/**
 * Up to five related papers of each one, by the words and terms that they share in either language. Papers count in the
 * order in which digests first mention them; the order in which they are given does not matter. What is known of words
 * comes from the first papers, a round number of them: a few new papers change the lists of few old ones.
 */
export function relatePapers({ papers, days, terms }: Relatable): Related {
  const sources = inOrderOfMention(papers, days);
  const counted = sources.slice(0, roundNumber(sources.length));
  const explained = explainedConcepts(terms, new Set(counted.map(({ paper }) => paper.id)));
  const concepts = new Map([...CONCEPTS, ...explained].map((concept) => [conceptName(concept), concept]));
  const vectors = paperVectors(sources.map(vectorSource), counted.length, explained);
  const { hasTerm, termsOf } = termFinder(vectors);
  const lists = nearestPapers(vectors, hasTerm);
  const related = sources.flatMap(({ paper }, number): [string, RelatedPaper[]][] => {
    const own = (lists[number] ?? []).flatMap((neighbour): RelatedPaper[] => {
      const other = sources[neighbour.paper]?.paper;
      const names = termsOf(number, neighbour.paper).map((text) =>
        namesOf(text, concepts.get(text), paper.script === 'Hant'),
      );
      return other === undefined ? [] : [{ id: other.id, terms: names }];
    });
    return own.length === 0 ? [] : [[paper.id, own]];
  });
  return { papers: Object.fromEntries(related.sort(([a], [b]) => compare(a, b))) };
}
