import type { Term } from '../../src/schema/terms.ts';
import { englishKey } from '../../src/terms/english-key.ts';
import type { TermSource } from '../../src/terms/term-source.ts';
import { compare } from '../../src/text/compare.ts';
import { fold } from '../../src/text/fold/fold.ts';
import { perObject } from '../per-object.ts';
import { bracketPairs } from './bracket-pairs.ts';
import { isInitials } from './english-forms.ts';
import { countSuffixes } from './han-trie.ts';
import { completeForms, explainedIn } from './long-forms.ts';
import { countVotes, MAX_HAN, type RenderingContext, renderingStart } from './rendering-start.ts';
import { addTo, newDraft, type Sighting, type TermDraft, termOf } from './term-draft.ts';

type FoundPair = RenderingContext & Omit<Sighting, 'chinese'> & { text: string; before: string };

/** Every pair of a paper with the English forms that the paper explains. */
const foundIn = perObject(({ id, zh, en = [] }: TermSource): FoundPair[] => {
  const pairs = zh.flatMap((text) => bracketPairs(text));
  if (pairs.length === 0) return [];
  const explained = explainedIn(en);
  return pairs.flatMap((pair) => {
    const forms = completeForms(pair, en, explained);
    const english = forms?.long ?? forms?.short;
    if (forms === undefined || english === undefined) return [];
    const keys = [forms.long, forms.short].flatMap((form) => (form === undefined ? [] : englishKey(form)));
    const isExplained = forms.long !== undefined;
    // English that does not explain an abbreviation makes it a name.
    const isSure = isExplained || (en.length === 0 && isInitials(english));
    return { ...pair, ...forms, paper: id, keys: [...new Set(keys)], english, isExplained, isSure };
  });
});

/** `T` is a word of `T-cell receptor`. */
const isWordOf = (word: string, term: string): boolean => {
  const words = fold(term);
  return words.split(/[\s-]+/).includes(fold(word)) || words.split(' ').includes(fold(word));
};

/** What was found with the beginning of its rendering decided; left out where nothing tells that. */
function sightings(found: readonly FoundPair[], sources: readonly TermSource[]): Sighting[] {
  const votes = countVotes(found);
  const corpus = countSuffixes(
    found.map(({ folded }) => folded),
    sources.flatMap(({ zh }) => zh),
    MAX_HAN + 1,
  );
  return found.flatMap((context) => {
    const start = renderingStart(context, votes, corpus);
    if (start === undefined) return [];
    const { long = '', folded, text, before } = context;
    const isPartOfIt = start === 0 && before !== '' && isWordOf(before.trim(), long);
    return {
      ...context,
      chinese: isPartOfIt ? before + text : text.slice(start),
      folded: isPartOfIt ? fold(before.trim()) + folded : folded.slice(start),
    };
  });
}

/** Whether two papers render a term alike. */
const isRepeated = ({ renderings }: TermDraft): boolean =>
  Array.from(renderings.values()).some(({ papers }) => papers.size > 1);

/** Share of characters that two renderings have in common, from 0 to 1 (Dice). */
function likeness(a: string, b: string): number {
  const others = new Set(b);
  const shared = new Set(Array.from(a).filter((character) => others.has(character))).size;
  return (2 * shared) / (new Set(a).size + others.size);
}

/** From this likeness on, two renderings are taken for those of one term. */
const ALIKE = 0.6;

/** Of the drafts that an abbreviation may stand for, the one that has the rendering most like a given one. */
function likeliest(folded: string, drafts: Iterable<TermDraft>): TermDraft | undefined {
  let best: { draft: TermDraft; score: number } | undefined;
  for (const draft of drafts) {
    const likest = Math.max(...Array.from(draft.renderings.keys(), (known) => likeness(folded, known)));
    const same = draft.renderings.get(folded)?.count ?? 0;
    const score = likest + same;
    if (likest >= ALIKE && (best === undefined || score > best.score)) best = { draft, score };
  }
  return best?.draft;
}

/**
 * The terms that authors give in both languages, as `检索增强生成 (RAG)` or `RAG（检索增强生成）`, in the order of their English.
 * An abbreviation and its long form are one term where a bracket has both or the paper's English explains it; the
 * abbreviation alone belongs to the term whose renderings are like its own. Where the Chinese begins is decided by
 * evidence from all papers ({@link renderingStart}). The order of the papers does not matter; nothing throws.
 */
export function mineTerms(papers: readonly TermSource[]): Term[] {
  const sources = [...papers].sort((a, b) => compare(a.id, b.id));
  const seen = sightings(sources.flatMap(foundIn), sources);
  const drafts = new Map<string, TermDraft>();
  const byShort = new Map<string, Set<TermDraft>>();
  for (const sighting of seen) {
    const { long, short } = sighting;
    if (long === undefined) continue;
    const key = englishKey(long);
    const draft = drafts.get(key) ?? newDraft();
    drafts.set(key, draft);
    addTo(draft, sighting);
    if (short !== undefined) byShort.set(short, (byShort.get(short) ?? new Set()).add(draft));
  }
  const alone = seen.filter(({ long }) => long === undefined);
  const known = alone.map(({ short = '', folded }) => likeliest(folded, byShort.get(short) ?? []));
  for (const [index, sighting] of alone.entries()) {
    const draft = known[index];
    const key = englishKey(sighting.short ?? '');
    const own = draft ?? drafts.get(`${key} alone`) ?? newDraft();
    if (draft === undefined) drafts.set(`${key} alone`, own);
    addTo(own, sighting);
  }
  return [...drafts.values()]
    .filter((draft) => draft.isSure || isRepeated(draft))
    .map(termOf)
    .map((term) => ({ term, key: englishKey(term.english) }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.term.english, b.term.english))
    .map(({ term }) => term);
}
