import { hashOfEntry } from '../papers/front-matter-loader.ts';
import { arxivIdOfPaper } from '../schema/arxiv-id.ts';
import type { Digest } from '../schema/digest.ts';
import type { Label, Source } from '../schema/site.ts';
import { dayLabel } from '../site/dates.ts';
import { digestPath, paperPath } from '../site/paths.ts';
import type { Neighbour, Place } from '../site/place.ts';
import type { PlacedMention } from '../site/placed-mention.ts';
import type { PaperTerm } from '../terms/term-pages.ts';
import { compare } from '../text/compare.ts';
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
  /** Where it stands in the newest digest that mentions it. */
  place: Place | undefined;
}

/** What a digest is called: its source and its day, or its title where no day is known. */
function digestName({ date, title }: Digest, source: Label): Label {
  const day = date === undefined ? { en: title, zh: title } : dayLabel(date);
  return { en: `${source.en} · ${day.en}`, zh: `${source.zh} · ${day.zh}` };
}

/** Where a paper stands in the newest of its digests, among papers by their ids. */
function placeOf(
  { id, data: { mentions } }: PaperEntry,
  digests: ReadonlyMap<string, Digest>,
  sources: ReadonlyMap<string, Source>,
  papers: ReadonlyMap<string, PaperEntry>,
): Place | undefined {
  const [newest] = mentions
    .flatMap(({ digest }) => digests.get(digest) ?? [])
    .sort((a, b) => compare(b.date ?? '', a.date ?? ''));
  const at = newest?.papers.indexOf(id) ?? -1;
  if (newest === undefined || at < 0) return undefined;
  const neighbour = (index: number): Neighbour | undefined => {
    const data = papers.get(newest.papers[index] ?? '')?.data;
    return data && { id: data.id, title: data.title };
  };
  const [previous, next] = [neighbour(at - 1), neighbour(at + 1)];
  return {
    name: digestName(newest, sourceName(sources, newest.source)),
    path: digestPath(newest.id),
    number: at + 1,
    total: newest.papers.length,
    ...(previous && { previous }),
    ...(next && { next }),
  };
}

function paperPage(
  entry: PaperEntry,
  digests: ReadonlyMap<string, Digest>,
  sources: ReadonlyMap<string, Source>,
  papers: ReadonlyMap<string, PaperEntry>,
): PaperPage {
  const mentions = entry.data.mentions.map((mention): PlacedMention => {
    const digest = digests.get(mention.digest);
    if (digest === undefined) return { mention };
    const { id, date, title, source } = digest;
    return { mention, digest: { id, title, ...(date && { date }) }, source: sourceName(sources, source) };
  });
  return { entry, mentions, place: placeOf(entry, digests, sources, papers) };
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
  const byId = new Map(papers.map((entry) => [entry.id, entry]));
  const routes = papers.map(async (entry) => {
    const terms = import.meta.env.DEV ? {} : { terms: await getTerms(entry) };
    return { params: paramsOf(entry.id), props: { ...paperPage(entry, digests, sources, byId), ...terms } };
  });
  return changedPages(
    'papers',
    await Promise.all(routes),
    ({ props: { entry } }) => paperPath(entry.id),
    ({ props: { entry, ...shown } }) => [hashOfEntry(entry), shown],
  );
}
