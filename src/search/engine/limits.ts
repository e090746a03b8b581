import { cutWords } from '../../text/words.ts';
import type { Column, PaperFacts } from '../index/columns.ts';
import { compareDates } from '../query/compare-dates.ts';
import type { Condition, Limit } from '../query/query.ts';

/** A text's words with a space before each: includes ` mach` if a word begins with `mach`. */
const spaced = (text: string): string =>
  cutWords(text)
    .map((word) => ` ${word.text}`)
    .join('');

/** Indexes of the values with a word in name or label that begins so. */
function valuesNamed(beginning: string, { values }: Column): Set<number> {
  const wanted = spaced(beginning);
  const indexes = values.flatMap(({ value, label }, index) =>
    [value, label.en, label.zh].some((name) => spaced(name).includes(wanted)) ? [index] : [],
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
