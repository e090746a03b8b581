import { idsWith, matchText, type ScannedPaper } from './scan.ts';

export const KINDS = ['chinese', 'word', 'phrase'] as const;
export type Kind = (typeof KINDS)[number];

/**
 * A query as it is typed: a Chinese string, an English word, or a quoted English phrase. `truth` are the papers that have
 * it in a title or an abstract, never empty; `byAuthor` those that have it in an author's name, where search looks too.
 */
export type RandomQuery = {
  kind: Kind;
  typed: string;
  truth: ReadonlySet<string>;
  byAuthor: ReadonlySet<string>;
};

const HAN_RUN = /\p{Script=Han}{2,}/gu;
/** `language models`, `Transformer` in `用Transformer，`; not `GPT` in `GPT4` */
const ENGLISH_RUN =
  /(?<![[\p{L}\p{M}\p{N}]--\p{Script=Han}])[A-Za-z]+(?: [A-Za-z]+)*(?![[\p{L}\p{M}\p{N}]--\p{Script=Han}])/gv;
/** A random string has at most so many Han characters, a phrase at most so many words. */
const MAX_HAN = 6;
const MAX_WORDS = 3;
/** Draws for each query before giving up: a small corpus may not have so many different strings. */
const MAX_TRIES = 50;

/** Gives the same text in the other script: in Traditional characters where that changes it, else in Simplified ones. */
export type Converter = (text: string) => string;

type Random = () => number;

const pick = <T>(list: readonly T[], random: Random): T | undefined =>
  list[Math.floor(random() * list.length)];

/** A random stretch of a random run that is long enough for the least length. */
function stretch(runs: readonly string[][], least: number, most: number, random: Random): string[] {
  const run = pick(
    runs.filter(({ length }) => length >= least),
    random,
  );
  if (run === undefined) return [];
  const length = Math.min(run.length, least + Math.floor(random() * (most - least + 1)));
  const start = Math.floor(random() * (run.length - length + 1));
  return run.slice(start, start + length);
}

function draw(kind: Kind, { originals }: ScannedPaper, random: Random): string {
  if (kind === 'chinese') {
    const runs = originals.flatMap((text) => text.match(HAN_RUN) ?? []).map((run) => [...run]);
    return stretch(runs, 2, MAX_HAN, random).join('');
  }
  const runs = originals.flatMap((text) => text.match(ENGLISH_RUN) ?? []).map((run) => run.split(' '));
  const [least, most] = kind === 'word' ? [1, 1] : [2, MAX_WORDS];
  return stretch(runs, least, most, random).join(' ');
}

/**
 * So many different random queries of each kind out of the papers' titles and abstracts. Every second Chinese one is
 * converted, and only strings that look different in the other script are taken for that.
 */
export function randomQueries(
  papers: readonly ScannedPaper[],
  counts: Record<Kind, number>,
  convert: Converter,
  random: Random,
): RandomQuery[] {
  const seen = new Set<string>();
  function next(kind: Kind, isConverted: boolean): RandomQuery[] {
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      const paper = pick(papers, random);
      const original = paper === undefined ? '' : draw(kind, paper, random);
      const text = isConverted ? convert(original) : original;
      if (text.length < 2 || seen.has(text) || (isConverted && text === original)) continue;
      const matchers = [matchText(text)];
      const truth = idsWith(papers, matchers, 'texts');
      // A phrase of OpenCC may become other characters than one by one, which is how both texts are folded.
      if (truth.size === 0) continue;
      seen.add(text);
      const typed = kind === 'phrase' ? `"${text}"` : text;
      return [{ kind, typed, truth, byAuthor: idsWith(papers, matchers, 'authors') }];
    }
    return [];
  }
  return KINDS.flatMap((kind) =>
    Array.from({ length: counts[kind] }, (_, n) => next(kind, kind === 'chinese' && n % 2 === 1)).flat(),
  );
}

/** The same items in a random order. */
export function shuffle<T>(items: readonly T[], random: Random): T[] {
  const keyed = items.map((item) => ({ item, key: random() }));
  return keyed.toSorted((a, b) => a.key - b.key).map(({ item }) => item);
}
