import type { Term } from '../../schema/terms.ts';
import { conceptTokens } from '../concepts/field-token.ts';
import { keyOf, renderingsOf } from '../concepts/lookup.ts';
import { conceptsOfTerms } from '../concepts/mined.ts';
import { CONCEPTS, type Concept } from '../concepts/reviewed.ts';

/** Papers that must give a rendering, and how many concepts there may be, most frequent first. */
const MINED = { atLeast: 3, most: 60 };

/**
 * What the papers themselves say in both languages, beyond the reviewed concepts: only those have tokens, and to look for
 * one more rendering of them (擷取增強生成) without would load many frequent pairs.
 */
export function minedConcepts(terms: readonly Term[]): Concept[] {
  const reviewed = new Set(CONCEPTS.map(({ en }) => en[0]));
  return conceptsOfTerms(terms, CONCEPTS, MINED).filter(({ en }) => !reviewed.has(en[0]));
}

/** The reviewed concepts that papers speak of, in whatever words; `said` are the tokens of what they say. */
export function saidConcepts(said: ReadonlySet<string>): Concept[] {
  const tokens = conceptTokens(CONCEPTS);
  return CONCEPTS.filter((concept) => {
    const { forms = [], loose = [] } = concept;
    return [...renderingsOf(concept), ...forms, ...loose].some((text) =>
      said.has(tokens.get(keyOf(text)) ?? ''),
    );
  });
}
