import * as z from 'zod/mini';
import { AVAILABLE, availableOf } from '../../schema/available.ts';
import type { Paper } from '../../schema/paper.ts';
import { SearchFailure } from '../failure.ts';
import type { DatedPaper } from './columns.ts';
import { type Manifest, summariesPath } from './manifest.ts';
import { memoize } from './memoize.ts';
import { slices } from './slices.ts';

/** Read in the browser, where zod/mini weighs 6 KB and zod 27 KB. */
const summarySchema = z.object({
  id: z.string(),
  title: z.object({ en: z.optional(z.string()), zh: z.optional(z.string()) }),
  authors: z.optional(z.string()),
  date: z.optional(z.string()),
  has: z.array(z.enum(AVAILABLE)),
});
const summariesSchema = z.array(summarySchema);

/**
 * What a result shows of a paper. `cards/<hash of the segment>/<n>.json` has those of a few papers in a row:
 *
 *     [{"id":"2410.07177","title":{"en":"Owls"},"authors":"Ada Müller et al.","date":"2024-10-09","has":["en","code"]}]
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

function summaryOf({ paper, date }: DatedPaper): Summary {
  const authors = authorsLine(paper);
  return {
    id: paper.id,
    title: paper.title,
    ...(authors === undefined ? {} : { authors }),
    ...(date === undefined ? {} : { date }),
    has: availableOf(paper),
  };
}

/** The texts of the files, as they are read, for the papers of a segment in their order. */
export const summaryFiles = (papers: readonly DatedPaper[]): string[] =>
  Array.from(slices(papers, PER_FILE), (some) => JSON.stringify(summariesSchema.parse(some.map(summaryOf))));

/** Loads papers by their numbers; every file once. */
export function openSummaries(
  segments: Manifest['segments'],
  load: (path: string) => Promise<unknown>,
): (papers: readonly number[]) => Promise<Summary[]> {
  const summariesIn = memoize(async (path: string) => summariesSchema.parse(await load(path)));
  const summaryFor = async (paper: number): Promise<Summary> => {
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
  return (papers) => Promise.all(papers.map(summaryFor));
}
