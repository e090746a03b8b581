import { AVAILABLE } from '../../schema/available.ts';
import type { Label } from '../../schema/site.ts';
import { AVAILABLE_LABELS } from '../../site/available-labels.ts';
import { compare } from '../../text/compare.ts';
import type { FacetValue, MonthCount } from '../answer.ts';
import type { Column, PaperFacts } from '../index/columns.ts';
import { FACETS, type Facet, isOpenPeriod, type Selection } from '../query/request.ts';
import { conditionTest } from './limits.ts';

/** The values of a paper in one facet. */
type ValuesOf = (paper: number) => string[];

function readers(facts: PaperFacts): Record<Facet, ValuesOf> {
  const fromColumn =
    ({ values, of }: Column): ValuesOf =>
    (paper) =>
      of[paper]?.flatMap((index) => values[index]?.value ?? []) ?? [];
  return {
    topic: fromColumn(facts.topic),
    source: fromColumn(facts.source),
    has: (paper) => AVAILABLE.filter((what) => facts.has(paper, what)),
  };
}

/** What a value of a facet is called. */
export function labelOfValue(facet: Facet, value: string, facts: PaperFacts): Label {
  if (facet === 'has') return AVAILABLE_LABELS[AVAILABLE.find((what) => what === value) ?? 'code'];
  return facts[facet].values.find((known) => known.value === value)?.label ?? { en: value, zh: value };
}

export type Facets = {
  isChosen(paper: number): boolean;
  /**
   * Counts values over the papers that pass all other facets; those of `has`, which narrow each other, over those that
   * pass all.
   */
  counted(papers: readonly number[]): Record<Facet, FacetValue[]>;
  /** Counts papers of every month that pass all but the period, the first month first; none of a paper without a date. */
  months(papers: readonly number[]): MonthCount[];
};

/**
 * Facets under a selection: a paper passes if it has one of the chosen values of each facet, all that are chosen of `has`,
 * and is of the period.
 */
export function facetsOf(selection: Selection, facts: PaperFacts): Facets {
  const valuesOf = readers(facts);
  const passes = (facet: Facet, paper: number): boolean => {
    const chosen = selection[facet];
    if (chosen.length === 0) return true;
    const own = valuesOf[facet](paper);
    const isOwn = (value: string): boolean => own.includes(value);
    return facet === 'has' ? chosen.every(isOwn) : chosen.some(isOwn);
  };
  const { period } = selection;
  const isInPeriod = isOpenPeriod(period) ? () => true : conditionTest({ kind: 'date', ...period }, facts);
  const passesAll = (paper: number): boolean => FACETS.every((facet) => passes(facet, paper));
  const countFacet = (facet: Facet, papers: readonly number[]): FacetValue[] => {
    const others = FACETS.filter((other) => other !== facet || facet === 'has');
    const counts = new Map(selection[facet].map((value) => [value, 0]));
    for (const paper of papers) {
      if (!isInPeriod(paper) || !others.every((other) => passes(other, paper))) continue;
      for (const value of valuesOf[facet](paper)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const counted = Array.from(counts, ([value, count]) => ({
      value,
      label: labelOfValue(facet, value, facts),
      count,
    }));
    return counted.sort((a, b) => b.count - a.count || compare(a.value, b.value));
  };
  return {
    isChosen: (paper) => isInPeriod(paper) && passesAll(paper),
    counted: (papers) => ({
      topic: countFacet('topic', papers),
      source: countFacet('source', papers),
      has: countFacet('has', papers),
    }),
    months: (papers) => {
      const counts = new Map<string, number>();
      for (const paper of papers) {
        const month = facts.date(paper).slice(0, 7);
        if (month !== '' && passesAll(paper)) counts.set(month, (counts.get(month) ?? 0) + 1);
      }
      return [...counts].sort(([a], [b]) => compare(a, b)).map(([month, count]) => ({ month, count }));
    },
  };
}
