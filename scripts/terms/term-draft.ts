import type { Rendering, Term } from '../../src/schema/terms.ts';
import { englishKey } from '../../src/terms/english-key.ts';
import { compare } from '../../src/text/compare.ts';
import { expectedHan, shownTerm } from './english-forms.ts';

/** One occurrence of a term that an author gives in both languages. */
export type Sighting = {
  paper: string;
  long?: string;
  short?: string;
  chinese: string;
  folded: string;
  /** False where the English may be a name, so that one sighting makes no term. */
  isSure: boolean;
};

type Tally = Map<string, number>;
type RenderingDraft = { spellings: Tally; count: number; papers: Set<string> };

/** A term while its sightings are counted; renderings by their folded text. */
export type TermDraft = {
  long: Tally;
  short: Tally;
  renderings: Map<string, RenderingDraft>;
  isSure: boolean;
};

export const newDraft = (): TermDraft => ({
  long: new Map(),
  short: new Map(),
  renderings: new Map(),
  isSure: false,
});

const newRendering = (): RenderingDraft => ({ spellings: new Map(), count: 0, papers: new Set() });

const count = (tally: Tally, value: string, times = 1): void =>
  void tally.set(value, (tally.get(value) ?? 0) + times);

/** The values of a tally, the most frequent first. */
const ranked = (tally: Tally): string[] =>
  [...tally].sort(([a, m], [b, n]) => n - m || compare(a, b)).map(([value]) => value);

/** Counts a sighting. */
export function addTo(draft: TermDraft, { paper, long, short, chinese, folded, isSure }: Sighting): void {
  if (long !== undefined) count(draft.long, shownTerm(long));
  if (short !== undefined) count(draft.short, short);
  draft.isSure ||= isSure;
  const rendering = draft.renderings.get(folded) ?? newRendering();
  draft.renderings.set(folded, rendering);
  count(rendering.spellings, chinese);
  rendering.count++;
  rendering.papers.add(paper);
}

/**
 * Joins `更多语音模型` with `语音模型` where that is seen at least twice as often: then 更多 does not belong to the term.
 * `oddity` is how far the length of a rendering is from what the English lets expect; no join makes it greater.
 */
function joinEndings(
  renderings: ReadonlyMap<string, RenderingDraft>,
  oddity: (chinese: string) => number,
): RenderingDraft[] {
  const joined = new Map<string, RenderingDraft>();
  for (const [folded, { spellings, count: times, papers }] of renderings) {
    const ending = Array.from({ length: folded.length - 2 }, (_, cut) => folded.slice(cut + 1)).find(
      (end) => (renderings.get(end)?.count ?? 0) >= 2 * times && oddity(end) <= oddity(folded),
    );
    const rendering = joined.get(ending ?? folded) ?? newRendering();
    joined.set(ending ?? folded, rendering);
    for (const [spelling, seen] of spellings)
      count(rendering.spellings, spelling.slice(-(ending ?? spelling).length), seen);
    for (const paper of papers) rendering.papers.add(paper);
    rendering.count += times;
  }
  return [...joined.values()];
}

/** Whether an abbreviation is among given spellings, in whatever case: `OoD` and `OOD`. */
const isSpelled = (spellings: readonly string[], short: string): boolean =>
  spellings.some((spelling) => englishKey(spelling) === englishKey(short));

/** The term that a draft has become. */
export function termOf(draft: TermDraft): Term {
  const [long] = ranked(draft.long);
  const shorts = ranked(draft.short);
  const english = long ?? shorts[0] ?? '';
  const oddity = (chinese: string): number => Math.abs(chinese.length - expectedHan(english));
  const renderings = joinEndings(draft.renderings, oddity)
    .map(({ spellings, count, papers }): Rendering => {
      const [chinese = ''] = ranked(spellings);
      return { chinese, count, papers: [...papers].sort(compare) };
    })
    .sort(
      (a, b) =>
        b.count - a.count ||
        oddity(a.chinese) - oddity(b.chinese) ||
        a.chinese.length - b.chinese.length ||
        compare(a.chinese, b.chinese),
    );
  return {
    english,
    abbreviations: shorts.filter((short, index) => !isSpelled([english, ...shorts.slice(0, index)], short)),
    renderings,
  };
}
