import type { Term } from '../../schema/terms.ts';
import { conceptTokens } from '../concepts/field-token.ts';
import { keysOfConcept } from '../concepts/lookup.ts';
import { conceptsOfTerms } from '../concepts/mined.ts';
import { CONCEPTS, type Concept } from '../concepts/reviewed.ts';

/** How many papers must give a rendering, and how many concepts there may be, most frequent first. */
const MINED = { minPapers: 3, maxConcepts: 60 };

/**
 * Concepts that the papers themselves name in both languages. Not those of the reviewed table with one rendering more:
 * it would have no token, and to look for 擷取增強生成 by its pairs loads many long lists.
 */
export function minedConcepts(terms: readonly Term[]): Concept[] {
  const reviewed = new Set(CONCEPTS.map(({ en }) => en[0]));
  return conceptsOfTerms(terms, CONCEPTS, MINED).filter(({ en }) => !reviewed.has(en[0]));
}

/** The reviewed concepts with a rendering that papers contain, whose tokens are `found`. */
export function foundConcepts(found: ReadonlySet<string>): Concept[] {
  const tokens = conceptTokens(CONCEPTS);
  return CONCEPTS.filter((concept) => keysOfConcept(concept).some((key) => found.has(tokens.get(key) ?? '')));
}
