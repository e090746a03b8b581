import { stemmer } from 'stemmer';
import { compareDates } from '../../search/query/compare-dates.ts';
import { namedBy } from '../../search/query/named-by.ts';
import {
  type Clause,
  isEmptyQuery,
  type Limit,
  type Query,
  type QueryTerm,
} from '../../search/query/query.ts';
import { matchesIn } from '../../search/snippet/marks.ts';
import { paperDate } from '../../site/dates.ts';
import { cutWords, type SearchWord } from '../../text/words.ts';

/** What a row of a list says of its paper. */
export interface RowTexts {
  id: string;
  titles: string[];
  authors: string[];
  /** Everything else that is said in words: what digests sum it up in. */
  lines: string[];
  topics: string[];
  sources: string[];
  has: string[];
}

type Field = Pick<RowTexts, 'titles' | 'authors' | 'lines'>;
type RowWords = Record<keyof Field, SearchWord[][]>;

function hasTerm(words: readonly SearchWord[], term: QueryTerm): boolean {
  if (term.kind === 'phrase') return matchesIn(words, [term]).length > 0;
  const stem = stemmer(term.word);
  return words.some(({ text, isHan }) => text === term.word || (!isHan && stemmer(text) === stem));
}

function hasClause(row: RowWords, { alternatives, field }: Clause): boolean {
  const texts = field === 'title' ? row.titles : field === 'author' ? row.authors : Object.values(row).flat();
  return texts.some((words) => alternatives.some((term) => hasTerm(words, term)));
}

function isWithin({ id, topics, sources, has }: RowTexts, limit: Limit): boolean {
  if (limit.kind === 'has') return has.includes(limit.what);
  if (limit.kind !== 'date') return (limit.kind === 'topic' ? topics : sources).some(namedBy(limit.value));
  const date = paperDate({ id });
  if (date === undefined) return false;
  const { from, to } = limit;
  return (
    (from === undefined || compareDates(date, from) >= 0) && (to === undefined || compareDates(date, to) <= 0)
  );
}

/**
 * Tells rows that a query finds by what they say themselves, read as a search reads it: words in any form, phrases as they are,
 * in either script. A row says less than the index knows: it has no abstract, and of the date only what its id tells.
 */
export function rowMatcher(query: Query): (row: RowTexts) => boolean {
  if (isEmptyQuery(query)) return () => false;
  const { id, clauses, limits } = query;
  return (row) => {
    if (id !== undefined) return row.id === id;
    const words: RowWords = {
      titles: row.titles.map(cutWords),
      authors: row.authors.map(cutWords),
      lines: row.lines.map(cutWords),
    };
    return (
      clauses.every((clause) => hasClause(words, clause) !== clause.isNegated) &&
      limits.every((limit) => isWithin(row, limit) !== limit.isNegated)
    );
  };
}
