/** A paper by its day, with the terms that occur in it. */
export type PaperOfTerms<T> = { id: string; day: string; terms: readonly T[] };

/** A term that more papers have than before. */
type RisingTerm<T> = {
  term: T;
  /** Its papers in the newest days, the newest first. */
  papers: string[];
  /** How many had it in the year before. */
  before: number;
  /** How many times as large its share of all papers is; absent where no paper had it. */
  times?: number;
};

/** The newest days of a site beside the year before them, or beside all before where that year has fewer papers than they. */
export type Rising<T> = {
  from: string;
  to: string;
  isYear: boolean;
  papers: number;
  papersBefore: number;
  /** The surest first. */
  terms: RisingTerm<T>[];
};

const NEWEST_DAYS = 30;
const YEAR_DAYS = 365;
/** With fewer papers on either side every number is chance. */
const MIN_PAPERS = 20;
/** A term of fewer papers is one author's. */
const MIN_SEEN = 3;
/** Chance makes a score as high for one term in a thousand (chi-squared distribution with one degree of freedom). */
const MIN_SCORE = 10.83;
/** What is surely a little more frequent, as the name of the whole field may be, is no news. */
const MIN_TIMES = 1.5;
const MAX_TERMS = 12;

/** The day so many days before another. */
export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}

const part = (seen: number, expected: number): number => (seen === 0 ? 0 : seen * Math.log(seen / expected));

/**
 * How surely a term has another share of `papers` than of `others`: the log-likelihood ratio G² of the table of papers with
 * and without it (Dunning, Accurate Methods for the Statistics of Surprise and Coincidence, 1993). It grows with what was
 * seen, so that three papers of three say less than thirty of forty.
 */
export function logLikelihood(seen: number, papers: number, before: number, others: number): number {
  const share = (seen + before) / (papers + others);
  return (
    2 *
    (part(seen, papers * share) +
      part(papers - seen, papers * (1 - share)) +
      part(before, others * share) +
      part(others - before, others * (1 - share)))
  );
}

/** The ids of papers by their terms. */
function papersByTerm<T>(papers: readonly PaperOfTerms<T>[]): Map<T, string[]> {
  const ids = new Map<T, string[]>();
  for (const { id, terms } of papers)
    for (const term of terms) {
      const some = ids.get(term);
      if (some === undefined) ids.set(term, [id]);
      else some.push(id);
    }
  return ids;
}

/**
 * Terms that more of the papers of the newest 30 days have than of those of the year before; `undefined` where there are too
 * few papers on either side. `papers` are in the order of days, the newest first. What is newest says the newest paper, not
 * the clock.
 */
export function risingTerms<T>(papers: readonly PaperOfTerms<T>[]): Rising<T> | undefined {
  const to = papers[0]?.day;
  if (to === undefined) return undefined;
  const from = daysBefore(to, NEWEST_DAYS - 1);
  const first = daysBefore(from, YEAR_DAYS);
  const newest = papers.filter(({ day }) => day >= from);
  const ofYear = papers.filter(({ day }) => day >= first && day < from);
  const isYear = ofYear.length >= newest.length;
  const older = isYear ? ofYear : papers.filter(({ day }) => day < from);
  if (newest.length < MIN_PAPERS || older.length < MIN_PAPERS) return undefined;
  const before = papersByTerm(older);
  const scored = Array.from(papersByTerm(newest), ([term, ids]) => {
    const seen = before.get(term)?.length ?? 0;
    const times = seen === 0 ? {} : { times: (ids.length * older.length) / (newest.length * seen) };
    const score = logLikelihood(ids.length, newest.length, seen, older.length);
    return { score, found: { term, papers: ids, before: seen, ...times } };
  });
  const rising = scored.filter(
    ({ score, found: { papers: ids, times = MIN_TIMES } }) =>
      ids.length >= MIN_SEEN && times >= MIN_TIMES && score >= MIN_SCORE,
  );
  return {
    from,
    to,
    isYear,
    papers: newest.length,
    papersBefore: older.length,
    terms: rising
      .sort((a, b) => b.score - a.score)
      .slice(0, MAX_TERMS)
      .map(({ found }) => found),
  };
}
