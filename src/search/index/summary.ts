import * as z from 'zod/mini';
import { AVAILABLE, availableOf } from '../../schema/available.ts';
import type { Paper } from '../../schema/paper.ts';
import { SearchFailure } from '../failure.ts';
import type { DatedPaper } from './columns.ts';
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
 * What a result shows of a paper. `cards/<n>.json` in the index's folder has those of a few papers in a row:
 *
 *     [{"id":"2410.07177","title":{"en":"Owls"},"authors":"Ada Müller et al.","date":"2024-10-09","has":["en","code"]}]
 */
export type Summary = z.output<typeof summarySchema>;

/** All authors of a paper are found, but no more than these are shown. */
const MAX_AUTHORS = 20;

/** Hosts limit the number of files: Cloudflare to 20,000 with all pages. */
const MAX_FILES = 1_350;
const MIN_PER_FILE = 3;

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

/** The texts of the files for papers in their order, and how many papers each has. */
export function summaryFiles(papers: readonly DatedPaper[]): { texts: string[]; perFile: number } {
  const perFile = Math.max(MIN_PER_FILE, Math.ceil(papers.length / MAX_FILES));
  const texts = Array.from(slices(papers, perFile), (some) => JSON.stringify(some.map(summaryOf)));
  return { texts, perFile };
}

/** Loads papers by their numbers; every file once. */
export function openSummaries(
  perFile: number,
  load: (file: number) => Promise<unknown>,
): (papers: readonly number[]) => Promise<Summary[]> {
  const summariesIn = memoize(async (file: number) => summariesSchema.parse(await load(file)));
  return (papers) =>
    Promise.all(
      papers.map(async (paper) => {
        const summary = (await summariesIn(Math.floor(paper / perFile)))[paper % perFile];
        if (summary === undefined) throw new SearchFailure('broken');
        return summary;
      }),
    );
}
