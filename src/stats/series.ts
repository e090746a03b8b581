import type { Label } from '../schema/site.ts';
import { compare } from '../text/compare.ts';
import { countByPeriod, type Timeline } from './periods.ts';

/** How many of something each period of a timeline has. */
export type Series = { name: string; counts: number[] };

/** What a series is called: a text of the interface, or a Chinese one that stands for itself. */
export type SeriesLabel = Label | { chinese: string };

/** What is counted: when, and under which name. */
export type Counted = { day: string; name: string };

/** The name of all series that are too small to be shown alone. */
export const OTHERS = '';

/** The sum of numbers. */
export const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** The sum of several series, period by period. */
export const addUp = (series: readonly { counts: readonly number[] }[], { periods }: Timeline): number[] =>
  periods.map((_, at) => sumOf(series.map(({ counts }) => counts[at] ?? 0)));

/** A series for each name, the largest first. */
export function seriesOf(counted: readonly Counted[], timeline: Timeline): Series[] {
  const byName = Map.groupBy(counted, ({ name }) => name);
  const all = Array.from(byName, ([name, some]) => ({
    name,
    total: some.length,
    counts: countByPeriod(
      some.map(({ day }) => day),
      timeline,
    ),
  }));
  return all
    .sort((a, b) => b.total - a.total || compare(a.name, b.name))
    .map(({ name, counts }) => ({ name, counts }));
}

/** The first series, and all others as one, `OTHERS`, where there are more than `most` or some without a name. */
export function withOthers(series: readonly Series[], most: number, timeline: Timeline): Series[] {
  const named = series.filter(({ name }) => name !== OTHERS);
  if (series.length <= most && named.length === series.length) return named;
  const shown = named.slice(0, most - 1);
  const rest = series.filter((one) => !shown.includes(one));
  return [...shown, { name: OTHERS, counts: addUp(rest, timeline) }];
}
