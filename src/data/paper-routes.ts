import { hashOfEntry } from '../papers/front-matter-loader.ts';
import { arxivIdOfPaper } from '../schema/arxiv-id.ts';
import type { Digest } from '../schema/digest.ts';
import type { Source } from '../schema/site.ts';
import { paperPath } from '../site/paths.ts';
import type { PlacedMention } from '../site/placed-mention.ts';
import type { PaperTerm } from '../terms/term-pages.ts';
import { changedPages } from './changed-pages.ts';
import { getDigests } from './digests.ts';
import { getTerms } from './glossary.ts';
import { getPapers, type PaperEntry } from './papers.ts';
import { getSources, sourceName } from './settings.ts';

/** What a paper's page shows beside the paper. */
export interface PaperPage {
  entry: PaperEntry;
  mentions: PlacedMention[];
  /** Its terms; absent in development, where only a page that is asked for looks for them. */
  terms?: PaperTerm[];
  /** Ids of the papers before and after this one in the digest that it is first mentioned in. */
  previous: string | undefined;
  next: string | undefined;
}

function paperPage(
  entry: PaperEntry,
  digests: ReadonlyMap<string, Digest>,
  sources: ReadonlyMap<string, Source>,
): PaperPage {
  const mentions = entry.data.mentions.map((mention): PlacedMention => {
    const digest = digests.get(mention.digest);
    if (digest === undefined) return { mention };
    const { id, date, title, source } = digest;
    return { mention, digest: { id, title, ...(date && { date }) }, source: sourceName(sources, source) };
  });
  const ids = digests.get(entry.data.mentions[0]?.digest ?? '')?.papers ?? [];
  const at = ids.indexOf(entry.id);
  return { entry, mentions, previous: ids[at - 1], next: ids[at + 1] };
}

/** Where the page of a paper is: below `abs/` for those on arXiv, below `paper/` for the rest. */
function paramsOf(id: string): { kind: 'abs' | 'paper'; id: string } {
  const arxivId = arxivIdOfPaper(id);
  return arxivId === undefined ? { kind: 'paper', id } : { kind: 'abs', id: arxivId };
}

/** The routes of all papers. */
export async function paperRoutes(): Promise<{ params: ReturnType<typeof paramsOf>; props: PaperPage }[]> {
  const digests = new Map((await getDigests()).map((digest) => [digest.id, digest]));
  const [sources, papers] = [await getSources(), await getPapers()];
  const routes = papers.map(async (entry) => {
    const terms = import.meta.env.DEV ? {} : { terms: await getTerms(entry) };
    return { params: paramsOf(entry.id), props: { ...paperPage(entry, digests, sources), ...terms } };
  });
  return changedPages(
    'papers',
    await Promise.all(routes),
    ({ props: { entry } }) => paperPath(entry.id),
    ({ props: { entry, ...shown } }) => [hashOfEntry(entry), shown],
  );
}
