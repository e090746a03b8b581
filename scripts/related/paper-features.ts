import type { PaperTexts } from '../../src/schema/paper.ts';
import { type Feature, writeFeatures } from './feature-lines.ts';
import { addText, newDraft } from './text-features.ts';

/** What a paper is about, as lines of features: those of concepts and Latin words, and pairs of Han characters. */
export type PaperFeatures = { latin: string; han: string };

/** So many mentions in the abstract a title is worth. */
const TITLE = 4;

const CAPITAL_ALONE = /^\p{Lu}[^\p{Lu}\d]*$/u;

/** What one language says of each concept, of both the more: they say the same. */
function moreOf(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): Map<string, number> {
  const names = new Set([...one.keys(), ...other.keys()]);
  return new Map(Array.from(names, (name) => [name, Math.max(one.get(name) ?? 0, other.get(name) ?? 0)]));
}

/**
 * The features of a paper: the concepts of the reviewed table, the same in both languages; its Latin words, names and pairs
 * of words, those in Chinese text among them; pairs of Han characters outside of concepts. A title counts as four mentions. What
 * any paper may say is left out.
 */
export function paperFeatures({
  title,
  abstract,
}: Pick<PaperTexts['paper'], 'title'> & Pick<PaperTexts, 'abstract'>): PaperFeatures {
  const draft = newDraft();
  const conceptsIn = (language: 'en' | 'zh'): Map<string, number> => {
    const concepts = addText(draft, title[language] ?? '', TITLE, true);
    for (const [name, count] of addText(draft, abstract[language] ?? '', 1, false)) {
      concepts.set(name, (concepts.get(name) ?? 0) + count);
    }
    return concepts;
  };
  const [inEnglish, inChinese] = [conceptsIn('en'), conceptsIn('zh')];
  // English is the surer witness: 加密货币 is no encryption.
  const concepts = abstract.en === undefined ? moreOf(inEnglish, inChinese) : inEnglish;
  const words = Array.from(draft.words, ([stem, feature]): Feature => {
    const isNoName = CAPITAL_ALONE.test(feature.text) && draft.small.has(stem);
    return isNoName ? { ...feature, kind: 'w', text: stem } : feature;
  });
  return {
    latin: writeFeatures([
      ...Array.from(concepts, ([text, count]): Feature => ({ kind: 'c', count, text })),
      ...words,
      ...draft.pairs.values(),
    ]),
    han: writeFeatures(draft.han.values()),
  };
}
