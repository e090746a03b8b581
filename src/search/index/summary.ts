import * as z from 'zod/mini';
import { memoize } from '../../memoize.ts';
import type { Paper } from '../../schema/paper.ts';
import { SearchFailure } from '../failure.ts';
import type { PlacedPaper } from './columns.ts';
import { type Manifest, summariesPath } from './manifest.ts';
import { slices } from './slices.ts';

/** Read in the browser, where zod/mini weighs 6 KB and zod 27 KB. */
const summarySchema = z.object({
  id: z.string(),
  title: z.object({ en: z.optional(z.string()), zh: z.optional(z.string()) }),
  authors: z.optional(z.string()),
  date: z.optional(z.string()),
  first: z.optional(z.object({ source: z.string(), day: z.optional(z.string()) })),
});
const summariesSchema = z.array(summarySchema);

/**
 * What a result shows of a paper, beside what the manifest knows. `cards/<hash of the segment>/<n>.json` has those of a
 * few papers in a row:
 *
 *     [{"id":"2410.07177","title":{"en":"Owls"},"authors":"Ada Müller et al.","date":"2024-10-09",
 *       "first":{"source":"ai-weekly","day":"2024-10-11"}}]
 */
export type Summary = z.output<typeof summarySchema>;

/** All authors of a paper are found, but no more than these are shown. */
const MAX_AUTHORS = 20;

/**
 * Papers in a file. A page of results has one from nearly each of 20 files; hosts limit the number of files: Cloudflare to
 * 20,000 with all pages.
 */
const PER_FILE = 20;

function authorsLine({ authors, authorsComplete }: Paper): string | undefined {
  if (authors === undefined) return undefined;
  const isCut = authorsComplete === false || authors.length > MAX_AUTHORS;
  return `${authors.slice(0, MAX_AUTHORS).join(', ')}${isCut ? ' et al.' : ''}`;
}

function summaryOf({ paper, date, first }: PlacedPaper): Summary {
  const authors = authorsLine(paper);
  return {
    id: paper.id,
    title: paper.title,
    ...(authors === undefined ? {} : { authors }),
    ...(date === undefined ? {} : { date }),
    ...(first && { first: { source: first.source, ...(first.day === undefined ? {} : { day: first.day }) } }),
  };
}

/** The texts of the files, as they are read, for the papers of a segment in their order. */
export const summaryFiles = (papers: readonly PlacedPaper[]): string[] =>
  Array.from(slices(papers, PER_FILE), (some) => JSON.stringify(summariesSchema.parse(some.map(summaryOf))));

/** Loads a paper by its number; every file once. */
export function openSummaries(
  segments: Manifest['segments'],
  load: (path: string) => Promise<unknown>,
): (paper: number) => Promise<Summary> {
  const summariesIn = memoize(async (path: string) => summariesSchema.parse(await load(path)));
  return async (paper) => {
    let at = paper;
    const segment = segments.find(({ papers }) => {
      if (at < papers) return true;
      at -= papers;
      return false;
    });
    const path = summariesPath(segment?.cards ?? '', Math.floor(at / PER_FILE));
    const summary = segment && (await summariesIn(path))[at % PER_FILE];
    if (summary === undefined) throw new SearchFailure('broken');
    return summary;
  };
}
