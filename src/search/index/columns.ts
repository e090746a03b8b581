import * as z from 'zod/mini';
import { AVAILABLE, type Available, availableOf } from '../../schema/available.ts';
import type { Paper } from '../../schema/paper.ts';
import type { Label } from '../../schema/site.ts';
import { compare } from '../../text/compare.ts';

const columnSchema = z.object({
  values: z.array(z.object({ value: z.string(), label: z.object({ en: z.string(), zh: z.string() }) })),
  of: z.array(z.array(z.int())),
});

/**
 * The values of a facet, and the indexes of those that each paper has:
 * `{"values":[{"value":"cs.LG","label":{"en":"Learning","zh":"学习"}}],"of":[[0],[]]}`
 */
export type Column = z.output<typeof columnSchema>;

/** What the manifest has of every paper beside its blocks. */
export const columnSchemas = {
  /** Dates (`2024-10-09`, `2024-10`, empty) and how many papers in a row have them. */
  dates: z.array(z.tuple([z.string(), z.int()])),
  topic: columnSchema,
  source: columnSchema,
  /** Bits in the order of `AVAILABLE`: 1 an English abstract, 2 a Chinese one, 4 code. */
  has: z.array(z.int()),
};
type Columns = z.output<z.ZodMiniObject<typeof columnSchemas>>;

/**
 * The first digest that mentions a paper: its source, by the name of the folder, and its day; and the ids of all digests of
 * that day which do.
 */
export type FirstMention = { source: string; day?: string | undefined; digests: readonly string[] };

/**
 * A paper as the index takes it; the date (`2024-10-09`, `2024-10`) comes with it, so that no page loads how it is
 * found.
 */
export type DatedPaper = { paper: Paper; date?: string | undefined };

/** A paper that has its place in the index, and where it was first. */
export type PlacedPaper = DatedPaper & { first?: FirstMention | undefined };

/** How topics and sources are shown, by the name that the digests use and the name of the folder. */
export type ColumnLabels = { topic: (name: string) => Label; source: (folder: string) => Label };

/** The values that papers have, most frequent first, and which of them each paper has. */
export function columnOf(valuesOfPapers: readonly string[][], label: (value: string) => Label): Column {
  const counts = new Map<string, number>();
  for (const value of valuesOfPapers.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b)).map(([value]) => value);
  const indexes = new Map(values.map((value, index) => [value, index]));
  return {
    values: values.map((value) => ({ value, label: label(value) })),
    of: valuesOfPapers.map((own) => [...new Set(own.flatMap((value) => indexes.get(value) ?? []))]),
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

/** The folder of a digest: `ai-weekly` for `ai-weekly/2024/1216-1220`. */
export const sourceOfDigest = (digest: string): string => digest.split('/')[0] ?? digest;

const sourcesOf = ({ mentions }: Paper): string[] => mentions.map(({ digest }) => sourceOfDigest(digest));

const bitOf = (what: Available): number => 1 << AVAILABLE.indexOf(what);

const bitsOf = (paper: Paper): number => availableOf(paper).reduce((bits, what) => bits | bitOf(what), 0);

/** The columns of papers in their order. */
export function columnsOf(papers: readonly DatedPaper[], labels: ColumnLabels): Columns {
  return {
    dates: runsOf(papers.map(({ date }) => date ?? '')),
    topic: columnOf(
      papers.map(({ paper }) => paper.topics),
      labels.topic,
    ),
    source: columnOf(
      papers.map(({ paper }) => sourcesOf(paper)),
      labels.source,
    ),
    has: papers.map(({ paper }) => bitsOf(paper)),
  };
}

/** The columns as a search asks them, by the number of a paper. */
export type PaperFacts = {
  /** Empty for a paper without a date. */
  date(paper: number): string;
  has(paper: number, what: Available): boolean;
  /** How many papers are newer: by date, and among equals by number, because new papers come behind the old ones. */
  newer(paper: number): number;
  topic: Column;
  source: Column;
};

export function paperFacts({ dates, has, topic, source }: Columns): PaperFacts {
  const days = dates.flatMap(([date, count]) => Array.from({ length: count }, () => date));
  const newestFirst = Array.from(days.keys()).sort((a, b) => compare(days[b] ?? '', days[a] ?? '') || b - a);
  const newer = new Uint32Array(days.length);
  for (const [count, paper] of newestFirst.entries()) newer[paper] = count;
  return {
    date: (paper) => days[paper] ?? '',
    newer: (paper) => newer[paper] ?? 0,
    has: (paper, what) => ((has[paper] ?? 0) & bitOf(what)) !== 0,
    topic,
    source,
  };
}
