/**
 * What a feature of a paper is: `c` a concept of the reviewed table, `w` a word by its stem, `n` a word written as a name
 * (`LoRA`, `Amharic`), `b` two words that may be a term, `h` two Han characters.
 */
type FeatureKind = 'c' | 'w' | 'n' | 'b' | 'h';

/** A feature of a paper: how much of it there is, 1 to 9, and what is written there. */
export type Feature = { kind: FeatureKind; count: number; text: string };

const MAX_COUNT = 9;
const KINDS: readonly FeatureKind[] = ['c', 'w', 'n', 'b', 'h'];

const isKind = (text: string): text is FeatureKind => KINDS.some((kind) => kind === text);

/** Features as one text, a line each (`b3moral reasoning`), in which a cache keeps them. */
export const writeFeatures = (features: Iterable<Feature>): string =>
  Array.from(features, ({ kind, count, text }) => `${kind}${Math.min(count, MAX_COUNT)}${text}`).join('\n');

/** The features that `writeFeatures` wrote; what is no line of its is left out. */
export function readFeatures(lines: string): Feature[] {
  if (lines === '') return [];
  return lines.split('\n').flatMap((line) => {
    const [kind = '', count = ''] = line;
    return isKind(kind) ? { kind, count: Number(count), text: line.slice(2) } : [];
  });
}
