import { isBoundary, startsOutside, startsWithVerb, wordsInside } from './boundaries.ts';
import { expectedHan, smallWords } from './english-forms.ts';
import type { HanTrie } from './han-trie.ts';

/** A Chinese text that ends with the rendering of an English term. */
export type RenderingContext = {
  /** Keys of the English term: of its long form, if it is known, then of its abbreviation. */
  keys: string[];
  /** The English by which the length of the rendering is judged; whether it is more than an abbreviation. */
  english: string;
  isExplained: boolean;
  folded: string;
  isWhole: boolean;
  isExact: boolean;
};

/** The length of a rendering in Han characters. */
const MIN_HAN = 2;
export const MAX_HAN = 14;
/** How much shorter or longer a rendering may be than its English lets expect, as powers of two. */
const MIN_RATIO = -1.45;
const MAX_RATIO = 1.25;
/** What other evidence must outweigh where no word before terms stands in front, in bits. */
const NO_BOUNDARY = 2;
/** So many votes for an abbreviation, which may stand for other terms too, count as one. */
const SHARED = 8;
/** What each word before terms inside a rendering costs, in bits. */
const WORD_INSIDE = 0.75;
/** What a verb costs that may belong to the sentence instead, in bits. */
const VERB_FIRST = 0.6;
/** From this share on, a suffix is a part of the word that is one character longer. */
const COHESIVE = 0.85;

/** Where a rendering may begin, as far as the context alone can tell. */
function localStarts({ folded, isWhole, isExact }: RenderingContext): number[] {
  const starts: number[] = isWhole ? [0] : [];
  if (!isExact)
    for (let at = 1; at <= folded.length - MIN_HAN; at++) if (isBoundary(folded, at)) starts.push(at);
  return starts;
}

/** `基于位置的社交网络` and `location-based social network` begin alike. */
const isBased = (text: string, english: string): boolean =>
  text.startsWith('基于') && /\bbased\b/i.test(english);

/** How often each English term has a boundary before each Chinese text. */
export function countVotes(contexts: Iterable<RenderingContext>): Map<string, number> {
  const votes = new Map<string, number>();
  for (const context of contexts)
    for (const start of localStarts(context))
      for (const key of context.keys) {
        const vote = `${key} ${context.folded.slice(start)}`;
        votes.set(vote, (votes.get(vote) ?? 0) + 1);
      }
  return votes;
}

/**
 * Where the rendering begins in a context; `undefined` where nothing speaks for any index. Weighed, in bits: how often
 * the same English has a boundary before the same Chinese; how often the corpus has; whether the character before belongs
 * to the word ("accessor variety", Feng et al., Computational Linguistics 30, 2004); and the length that the English lets
 * expect. The weights were set by reading terms of 16,000 abstracts.
 */
export function renderingStart(
  context: RenderingContext,
  votes: ReadonlyMap<string, number>,
  corpus: HanTrie,
): number | undefined {
  const { folded, keys, english, isExact, isExplained } = context;
  const local = new Set(localStarts(context));
  const counts = corpus.countsOf(folded);
  let best: { start: number; score: number } | undefined;
  for (let start = Math.max(0, folded.length - MAX_HAN); start <= folded.length - MIN_HAN; start++) {
    if (isExact && start > 0) break;
    const text = folded.slice(start);
    const isLocal = local.has(start);
    const [own = 0, shared = 0] = keys.map((key) => votes.get(`${key} ${text}`) ?? 0);
    const voted = own + shared / SHARED;
    if (isExact && !isExplained && voted < 2) return undefined;
    if (startsOutside(text) || (!isLocal && voted === 0) || /^[-·‧]/.test(text)) continue;
    const ratio = Math.log2(text.length / expectedHan(english));
    if (!(ratio >= MIN_RATIO && ratio <= MAX_RATIO)) continue;
    const { count = 0, starts = 0 } = counts[text.length] ?? {};
    const longer = counts[text.length + 1]?.count ?? 0;
    const isPart = count >= 4 && longer / count >= COHESIVE;
    const score =
      Math.log2(1 + voted) +
      Math.log2(1 + Math.min(starts, 7)) / 4 -
      2 * ratio * ratio -
      (isLocal ? 0 : NO_BOUNDARY) -
      (isPart ? 4 : 0) -
      (startsWithVerb(text) && !isBased(text, english) ? VERB_FIRST : 0) -
      WORD_INSIDE * Math.max(0, wordsInside(text) - smallWords(english));
    if (score > (best?.score ?? 0)) best = { start, score };
  }
  return best?.start;
}
