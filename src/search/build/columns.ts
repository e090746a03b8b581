import type { Label } from '../../schema/site.ts';
import { compare } from '../../text/compare.ts';
import type { Column } from '../catalogue.ts';

/** The values that papers have, most frequent first, and which of them each paper has. */
export function columnOf(valuesOfPapers: readonly string[][], label: (value: string) => Label): Column {
  const counts = new Map<string, number>();
  for (const value of valuesOfPapers.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b)).map(([value]) => value);
  const places = new Map(values.map((value, place) => [value, place]));
  return {
    values: values.map((value) => ({ value, label: label(value) })),
    of: valuesOfPapers.map((own) => [...new Set(own.flatMap((value) => places.get(value) ?? []))]),
  };
}

/** Equal neighbours as one entry with their number. */
export function runsOf(values: readonly string[]): [string, number][] {
  const runs: [string, number][] = [];
  for (const value of values) {
    const last = runs.at(-1);
    if (last?.[0] === value) last[1]++;
    else runs.push([value, 1]);
  }
  return runs;
}
