import { hashOfEntry } from '../papers/front-matter-loader.ts';
import { arxivIdOfPaper } from '../schema/arxiv-id.ts';
import type { Digest } from '../schema/digest.ts';
import type { Label } from '../schema/site.ts';
import { dayLabel } from '../site/dates.ts';
import { listViews } from '../site/list-views.ts';
import { digestPath, paperPath } from '../site/paths.ts';
import type { Neighbour, Place } from '../site/place.ts';
import type { PlacedMention } from '../site/placed-mention.ts';
import type { ShownRelated } from '../site/shown-related.ts';
import type { PaperTerm } from '../terms/term-pages.ts';
import { compare } from '../text/compare.ts';
import { changedPages } from './changed-pages.ts';
import { getDigestFacts, getDigests } from './digests.ts';
import { getTerms } from './glossary.ts';
import { getPapers, type PaperEntry } from './papers.ts';
import { type RelatedTo, relatedPapers } from './related.ts';

/** What a paper's page shows beside the paper. */
export interface PaperPage {
  entry: PaperEntry;
  mentions: PlacedMention[];
  /** Its terms; absent in development, where only a page that is asked for looks for them. */
  terms?: PaperTerm[];
  /** Where it stands in the newest digest that mentions it. */
  place: Place | undefined;
  related: ShownRelated[];
}

/** A digest as the pages of its papers know it: what it is called, and its papers in the order of its own page. */
interface KnownDigest {
  digest: Digest;
  source: Label;
  papers: string[];
}

type Papers = ReadonlyMap<string, PaperEntry>;

async function knownDigests(papers: Papers): Promise<Map<string, KnownDigest>> {
  const facts = await getDigestFacts();
  const known = (await getDigests()).map((digest): [string, KnownDigest] => {
    const listed = listViews([digest], papers, facts).flatMap(({ groups }) =>
      groups.flatMap((one) => one.papers),
    );
    return [
      digest.id,
      { digest, source: facts.nameOf(digest.id), papers: listed.map(({ paper }) => paper.id) },
    ];
  });
  return new Map(known);
}

/** What a digest is called: its source and its day, or its title where no day is known. */
function digestName({ digest: { date, title }, source }: KnownDigest): Label {
  const day = date === undefined ? { en: title, zh: title } : dayLabel(date);
  return { en: `${source.en} · ${day.en}`, zh: `${source.zh} · ${day.zh}` };
}

/** Where a paper stands in the newest of its digests, among papers by their ids. */
function placeOf(
  { id, data: { mentions } }: PaperEntry,
  digests: ReadonlyMap<string, KnownDigest>,
  papers: Papers,
): Place | undefined {
  const [newest] = mentions
    .flatMap(({ digest }) => digests.get(digest) ?? [])
    .sort((a, b) => compare(b.digest.date ?? '', a.digest.date ?? ''));
  const at = newest?.papers.indexOf(id) ?? -1;
  if (newest === undefined || at < 0) return undefined;
  const neighbour = (index: number): Neighbour | undefined => {
    const data = papers.get(newest.papers[index] ?? '')?.data;
    return data && { id: data.id, title: data.title };
  };
  const [previous, next] = [neighbour(at - 1), neighbour(at + 1)];
  return {
    name: digestName(newest),
    path: digestPath(newest.digest.id),
    number: at + 1,
    total: newest.papers.length,
    ...(previous && { previous }),
    ...(next && { next }),
  };
}

function paperPage(
  entry: PaperEntry,
  digests: ReadonlyMap<string, KnownDigest>,
  papers: Papers,
  relatedTo: RelatedTo,
): PaperPage {
  const mentions = entry.data.mentions.map((mention): PlacedMention => {
    const known = digests.get(mention.digest);
    if (known === undefined) return { mention };
    const { id, date, title } = known.digest;
    return { mention, digest: { id, title, ...(date && { date }) }, source: known.source };
  });
  return { entry, mentions, place: placeOf(entry, digests, papers), related: relatedTo(entry.id) };
}

/** Where the page of a paper is: below `abs/` for those on arXiv, below `paper/` for the rest. */
function paramsOf(id: string): { kind: 'abs' | 'paper'; id: string } {
  const arxivId = arxivIdOfPaper(id);
  return arxivId === undefined ? { kind: 'paper', id } : { kind: 'abs', id: arxivId };
}

/** The routes of all papers. */
export async function paperRoutes(): Promise<{ params: ReturnType<typeof paramsOf>; props: PaperPage }[]> {
  const papers = await getPapers();
  const byId = new Map(papers.map((entry) => [entry.id, entry]));
  const digests = await knownDigests(byId);
  const relatedTo = relatedPapers(byId);
  const routes = papers.map(async (entry) => {
    const terms = import.meta.env.DEV ? {} : { terms: await getTerms(entry) };
    return { params: paramsOf(entry.id), props: { ...paperPage(entry, digests, byId, relatedTo), ...terms } };
  });
  return changedPages(
    'papers',
    await Promise.all(routes),
    ({ props: { entry } }) => paperPath(entry.id),
    ({ props: { entry, ...shown } }) => [hashOfEntry(entry), shown],
  );
}
