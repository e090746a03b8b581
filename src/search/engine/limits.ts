import type { Column, PaperFacts } from '../index/columns.ts';
import { compareDates } from '../query/compare-dates.ts';
import { namedBy } from '../query/named-by.ts';
import type { Condition, Limit } from '../query/query.ts';

/** Indexes of the values with a word in name or label that begins so. */
function valuesNamed(beginning: string, { values }: Column): Set<number> {
  const isNamed = namedBy(beginning);
  const indexes = values.flatMap(({ value, label }, index) =>
    [value, label.en, label.zh].some((name) => isNamed(name)) ? [index] : [],
  );
  return new Set(indexes);
}

/** Tests papers by a condition. */
export function conditionTest(limit: Condition, facts: PaperFacts): (paper: number) => boolean {
  if (limit.kind === 'has') return (paper) => facts.has(paper, limit.what);
  if (limit.kind === 'date') {
    const { from, to } = limit;
    return (paper) => {
      const date = facts.date(paper);
      if (date === '') return false;
      return (
        (from === undefined || compareDates(date, from) >= 0) &&
        (to === undefined || compareDates(date, to) <= 0)
      );
    };
  }
  const column = facts[limit.kind];
  const indexes = valuesNamed(limit.value, column);
  return (paper) => column.of[paper]?.some((index) => indexes.has(index)) ?? false;
}

/** Tests papers by a limit of a query. */
export function limitTest(limit: Limit, facts: PaperFacts): (paper: number) => boolean {
  const test = conditionTest(limit, facts);
  return limit.isNegated ? (paper) => !test(paper) : test;
}
