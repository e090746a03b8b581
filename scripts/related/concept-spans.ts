import { conceptIndex } from '../../src/search/concepts/lookup.ts';
import { CONCEPTS, type Concept } from '../../src/search/concepts/reviewed.ts';
import { phraseFinder } from '../../src/search/indexer/phrase-matcher.ts';
import type { SearchWord } from '../../src/text/words.ts';

/** A concept in a text: its name, and the words that say it, from `start` to before `end`. */
type ConceptSpan = { name: string; start: number; end: number };

/** What a concept is called among features, in whatever language a text has it. */
export const conceptName = ({ en, hans }: Concept): string => en[0] ?? hans[0] ?? '';

const find = phraseFinder(
  Array.from(conceptIndex(CONCEPTS).strict, ([key, concept]) => [key, conceptName(concept)]),
);

/** The concepts of the reviewed table in the words of a text, in their order; of overlapping ones the first, then the longest. */
export function conceptSpans(words: readonly SearchWord[]): ConceptSpan[] {
  const spans: ConceptSpan[] = [];
  for (const { value: name, start, end } of find(words)) {
    const last = spans.at(-1);
    if (last?.start === start) spans[spans.length - 1] = { name, start, end };
    else if (last === undefined || start >= last.end) spans.push({ name, start, end });
  }
  return spans;
}
