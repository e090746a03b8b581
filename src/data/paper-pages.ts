import { arxivIdOfPaper } from '../schema/arxiv-id.ts';
import type { Digest } from '../schema/digest.ts';
import type { Mention } from '../schema/paper.ts';
import type { Label } from '../schema/site.ts';
import { getDigests } from './digests.ts';
import { getPapers, type PaperEntry } from './papers.ts';
import { getSourceName } from './site.ts';

/** What a paper's page needs beside the paper itself. */
export interface PaperPage {
  entry: PaperEntry;
  mentions: { mention: Mention; digest: Digest; source: Label }[];
  /** Ids of the papers before and after this one in the digest that it is first mentioned in. */
  previous: string | undefined;
  next: string | undefined;
}

async function paperPage(entry: PaperEntry, digests: ReadonlyMap<string, Digest>): Promise<PaperPage> {
  const mentions = [];
  for (const mention of entry.data.mentions) {
    const digest = digests.get(mention.digest);
    if (digest !== undefined) mentions.push({ mention, digest, source: await getSourceName(digest.source) });
  }
  const ids = mentions[0]?.digest.papers ?? [];
  const at = ids.indexOf(entry.id);
  return { entry, mentions, previous: ids[at - 1], next: ids[at + 1] };
}

/** The routes of all papers on arXiv (`abs/`), or of all others (`paper/`). */
export async function paperRoutes(
  kind: 'abs' | 'paper',
): Promise<{ params: { id: string }; props: PaperPage }[]> {
  const digests = new Map((await getDigests()).map((digest) => [digest.id, digest]));
  const routes = [];
  for (const entry of await getPapers()) {
    const arxivId = arxivIdOfPaper(entry.id);
    if ((arxivId === undefined) === (kind === 'abs')) continue;
    routes.push({ params: { id: arxivId ?? entry.id }, props: await paperPage(entry, digests) });
  }
  return routes;
}
