import { arxivIdOfPaper } from '../schema/arxiv-id.ts';
import type { Digest } from '../schema/digest.ts';
import type { Source } from '../schema/site.ts';
import type { PlacedMention } from '../site/placed-mention.ts';
import type { PaperTerm } from '../terms/term-pages.ts';
import { getDigests } from './digests.ts';
import { getGlossary } from './glossary.ts';
import { getPapers, type PaperEntry } from './papers.ts';
import { getSources, sourceName } from './settings.ts';

/** What a paper's page needs beside the paper itself. */
export interface PaperPage {
  entry: PaperEntry;
  mentions: PlacedMention[];
  terms: PaperTerm[];
  /** Ids of the papers before and after this one in the digest that it is first mentioned in. */
  previous: string | undefined;
  next: string | undefined;
}

function paperPage(
  entry: PaperEntry,
  digests: ReadonlyMap<string, Digest>,
  sources: ReadonlyMap<string, Source>,
  terms: PaperTerm[],
): PaperPage {
  const mentions = entry.data.mentions.map((mention): PlacedMention => {
    const digest = digests.get(mention.digest);
    return digest === undefined
      ? { mention }
      : { mention, digest, source: sourceName(sources, digest.source) };
  });
  const ids = mentions[0]?.digest?.papers ?? [];
  const at = ids.indexOf(entry.id);
  return { entry, mentions, terms, previous: ids[at - 1], next: ids[at + 1] };
}

/** The routes of all papers: `abs/` for those on arXiv, `paper/` for the rest. */
export async function paperRoutes(): Promise<
  { params: { kind: 'abs' | 'paper'; id: string }; props: PaperPage }[]
> {
  const digests = new Map((await getDigests()).map((digest) => [digest.id, digest]));
  const sources = await getSources();
  const { byPaper } = await getGlossary();
  return (await getPapers()).map((entry) => {
    const arxivId = arxivIdOfPaper(entry.id);
    const params =
      arxivId === undefined
        ? ({ kind: 'paper', id: entry.id } as const)
        : ({ kind: 'abs', id: arxivId } as const);
    return { params, props: paperPage(entry, digests, sources, byPaper.get(entry.id) ?? []) };
  });
}
