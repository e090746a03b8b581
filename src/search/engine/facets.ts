import { AVAILABLE } from '../../schema/available.ts';
import type { Label } from '../../schema/site.ts';
import { AVAILABLE_LABELS } from '../../site/available-labels.ts';
import { compare } from '../../text/compare.ts';
import type { FacetValue } from '../answer.ts';
import type { Column, PaperFacts } from '../index/columns.ts';
import { FACETS, type Facet, type Selection } from '../query/request.ts';

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
    year: (paper) => (facts.date(paper) === '' ? [] : [facts.date(paper).slice(0, 4)]),
    has: (paper) => AVAILABLE.filter((what) => facts.has(paper, what)),
  };
}

function labelOf(facet: Facet, value: string, facts: PaperFacts): Label {
  const plain = { en: value, zh: value };
  if (facet === 'year') return plain;
  if (facet === 'has') return AVAILABLE_LABELS[AVAILABLE.find((what) => what === value) ?? 'code'];
  return facts[facet].values.find((known) => known.value === value)?.label ?? plain;
}

export type Facets = {
  isChosen(paper: number): boolean;
  /**
   * Counts values over the papers that pass all other facets; those of `has`, which narrow each other, over those that
   * pass all.
   */
  counted(papers: readonly number[]): Record<Facet, FacetValue[]>;
};

/**
 * Facets under a selection: a paper passes if it has one of the chosen values of each facet, and all that are chosen of
 * `has`.
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
  const countFacet = (facet: Facet, papers: readonly number[]): FacetValue[] => {
    const others = FACETS.filter((other) => other !== facet || facet === 'has');
    const counts = new Map(selection[facet].map((value) => [value, 0]));
    for (const paper of papers) {
      if (!others.every((other) => passes(other, paper))) continue;
      for (const value of valuesOf[facet](paper)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const counted = Array.from(counts, ([value, count]) => ({
      value,
      label: labelOf(facet, value, facts),
      count,
    }));
    if (facet === 'year') return counted.sort((a, b) => Number(b.value) - Number(a.value));
    return counted.sort((a, b) => b.count - a.count || compare(a.value, b.value));
  };
  return {
    isChosen: (paper) => FACETS.every((facet) => passes(facet, paper)),
    counted: (papers) => ({
      topic: countFacet('topic', papers),
      source: countFacet('source', papers),
      year: countFacet('year', papers),
      has: countFacet('has', papers),
    }),
  };
}
