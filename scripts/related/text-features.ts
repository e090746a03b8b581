import { singular } from '../../src/text/plurals.ts';
import { cutWords, GAP, type SearchWord } from '../../src/text/words.ts';
import { conceptSpans } from './concept-spans.ts';
import { type ContentWord, contentWord } from './content-words.ts';
import type { Feature } from './feature-lines.ts';
import { GENERAL_CONCEPTS } from './general-concepts.ts';
import { HAN_PARTICLES } from './general-words.ts';

/** `https://github.com/a/b` */
const ADDRESS = /(?:https?:\/\/|www\.)[!-~]+/g;
/** `LLMs`, `CNNs` */
const PLURAL_NAME = /(?<=[A-Z0-9])s$/;

/** The features of a paper while its texts are read. */
export type FeatureDraft = {
  /** Latin words by their stems, and pairs of them. */
  words: Map<string, Feature>;
  pairs: Map<string, Feature>;
  han: Map<string, Feature>;
  /** Stems of words that stand in a sentence without a capital, so that they are no names. */
  small: Set<string>;
};

export const newDraft = (): FeatureDraft => ({
  words: new Map(),
  pairs: new Map(),
  han: new Map(),
  small: new Set(),
});

/** Counts a feature. A word is a name if it is written so once. */
function add(features: Map<string, Feature>, key: string, feature: Feature): void {
  const known = features.get(key);
  if (known === undefined) features.set(key, feature);
  else {
    known.count += feature.count;
    if (feature.kind === 'n' || feature.kind === 'b')
      Object.assign(known, { kind: feature.kind, text: feature.text });
  }
}

function addWord({ words, small }: FeatureDraft, word: ContentWord, count: number): void {
  const { stem, written, isGeneral, name } = word;
  if (isGeneral) return;
  if (name === undefined) small.add(stem);
  const feature: Feature =
    name === undefined
      ? { kind: 'w', count, text: stem }
      : { kind: 'n', count, text: written.replace(PLURAL_NAME, '') };
  add(words, stem, feature);
}

/** Two words side by side that may be a term: both mean something. */
function addPair({ pairs }: FeatureDraft, first: ContentWord, second: ContentWord, count: number): void {
  if (first.isGeneral || second.isGeneral || first.written.endsWith('ly')) return;
  const text = `${first.written} ${second.written}`;
  add(pairs, singular(text.toLowerCase()), { kind: 'b', count, text });
}

const isHanPair = (word: SearchWord, next: SearchWord): boolean =>
  word.isHan && next.isHan && !HAN_PARTICLES.has(word.text) && !HAN_PARTICLES.has(next.text);

/** Adds what a text says, each mention `count` times, to a draft, and gives how often it says each concept. */
export function addText(
  draft: FeatureDraft,
  given: string,
  count: number,
  isTitle: boolean,
): Map<string, number> {
  const text = given.replace(ADDRESS, ' ');
  const words = cutWords(text);
  const concepts = new Map<string, number>();
  /** For each word in a concept, where that begins and ends. */
  const [starts, ends] = [
    new Int32Array(words.length + 1).fill(-1),
    new Int32Array(words.length + 1).fill(-1),
  ];
  for (const { name, start, end } of conceptSpans(words)) {
    if (!GENERAL_CONCEPTS.has(name)) concepts.set(name, (concepts.get(name) ?? 0) + count);
    starts.fill(start, start, end);
    ends.fill(end, start, end);
  }
  let content = words[0] && contentWord(text, words[0], isTitle);
  for (const [at, word] of words.entries()) {
    const [own, next] = [content, words[at + 1]];
    content = next && contentWord(text, next, isTitle);
    const [start, end] = [starts[at] ?? -1, ends[at] ?? -1];
    // A concept of one word says all that the word says.
    if (own !== undefined && end - start !== 1) addWord(draft, own, count);
    const isInside = start >= 0 && start === starts[at + 1];
    if (next === undefined || isInside || next.gap > (word.isHan ? GAP.space : GAP.hyphen)) continue;
    if (own !== undefined && content !== undefined) {
      const nextEnd = ends[at + 1] ?? -1;
      // Neither word is a part of a longer concept.
      if ((start < 0 || start === at) && (nextEnd < 0 || nextEnd === at + 2))
        addPair(draft, own, content, count);
    } else if (isHanPair(word, next)) {
      const pair = word.text + next.text;
      add(draft.han, pair, { kind: 'h', count, text: pair });
    }
  }
  return concepts;
}
