import { fold } from '../../text/fold/fold.ts';
import { hasHan } from '../../text/han.ts';
import { cutWords } from '../../text/words.ts';
import { editDistance } from './edit-distance.ts';
import { type ConceptIndex, hasTraditional } from './lookup.ts';
import type { Concept } from './reviewed.ts';

/** Only so much of a text is compared: a term is shorter. */
const MAX_LENGTH = 80;
/** One edit is forgiven in so many letters of a Latin word, and in so many Han characters. */
const LETTERS_PER_EDIT = 4;
const HAN_PER_EDIT = 3;
/** Concepts less like the text than this are not offered. */
const MIN_LIKENESS = 0.55;
/** Weight of shared characters in another order. */
const UNORDERED = 0.9;

/** How alike two Latin words are: 1 for the same one, 0 for two different ones. */
function likeWord(a: string, b: string): number {
  if (a === b) return 1;
  const length = Math.max(a.length, b.length);
  const limit = Math.floor(length / LETTERS_PER_EDIT);
  const distance = editDistance(a, b, limit);
  return distance > limit ? 0 : 1 - distance / length;
}

/**
 * How alike two lists are, from 0 to 1: twice what they share by all they have, each item paired with its likest one.
 */
function likeness(
  a: readonly string[],
  b: readonly string[],
  like: (x: string, y: string) => number,
): number {
  const left = [...b];
  let shared = 0;
  for (const item of a) {
    const scores = left.map((other) => like(item, other));
    const best = Math.max(0, ...scores);
    if (best > 0) left.splice(scores.indexOf(best), 1);
    shared += best;
  }
  return (2 * shared) / (a.length + b.length);
}

/** Han characters one by one, and in order: 学习强化 is less like 强化学习 than 强化学刃 is. */
function likeHan(a: string, b: string): number {
  const [x, y] = [[...a], [...b]];
  const shared = likeness(x, y, (p, q) => Number(p === q));
  const length = Math.max(x.length, y.length);
  const limit = Math.floor(length / HAN_PER_EDIT);
  const distance = editDistance(a, b, limit);
  return distance > limit ? shared * UNORDERED : Math.max(shared, 1 - distance / length);
}

function likeText(a: string, b: string): number {
  const [x, y] = [a, b].map((text) => cutWords(text).map((word) => word.text));
  return Math.max(likeWord(a, b), likeness(x ?? [], y ?? [], likeWord));
}

/**
 * Concepts that are spelled nearly like a text, best first: a few letters or characters wrong, missing or too many, or
 * most words shared. Each in its most usual rendering in the language and script of the text. A concept that is the
 * text itself is not among them.
 */
export function nearestConcepts(text: string, index: ConceptIndex, limit = 5): string[] {
  const folded = fold(text).trim().slice(0, MAX_LENGTH);
  if (folded === '') return [];
  const isChinese = hasHan(folded);
  const [first, second] = hasTraditional(text) ? (['hant', 'hans'] as const) : (['hans', 'hant'] as const);
  const like = isChinese ? likeHan : likeText;
  const usual = (concept: Concept): string | undefined =>
    isChinese ? (concept[first][0] ?? concept[second][0]) : concept.en[0];
  return [...new Set(index.strict.values())]
    .flatMap((concept) => {
      const renderings = isChinese ? [...concept.hans, ...concept.hant] : concept.en;
      const score = Math.max(0, ...renderings.map((rendering) => like(folded, fold(rendering))));
      const name = usual(concept);
      return name === undefined || score < MIN_LIKENESS || renderings.some((r) => fold(r) === folded)
        ? []
        : [{ name, score }];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ name }) => name);
}
