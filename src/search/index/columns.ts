import type { Paper } from '../../schema/paper.ts';
import type { Label } from '../../schema/site.ts';
import { paperDate } from '../../site/dates.ts';
import { compare } from '../../text/compare.ts';
import type { Catalogue, Column } from './catalogue.ts';

/** How topics and sources are shown, by the name that the digests use and the name of the folder. */
export type ColumnLabels = { topic: (name: string) => Label; source: (folder: string) => Label };

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

/** What a catalogue says of papers beside their places in the index. */
export function paperColumns(
  papers: readonly Paper[],
  labels: ColumnLabels,
): Pick<Catalogue, 'dates' | 'topic' | 'source'> {
  const sources = ({ mentions }: Paper): string[] =>
    mentions.map(({ digest }) => digest.split('/')[0] ?? digest);
  return {
    dates: runsOf(papers.map((paper) => paperDate(paper) ?? '')),
    topic: columnOf(
      papers.map(({ topics }) => topics),
      labels.topic,
    ),
    source: columnOf(papers.map(sources), labels.source),
  };
}
