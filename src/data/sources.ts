import type { Digest } from '../schema/digest.ts';
import type { Label, Source } from '../schema/site.ts';
import type { FeedEntry } from '../site/atom-feed.ts';
import { compare } from '../text/compare.ts';
import { changedPages } from './changed-pages.ts';
import { getDigestFacts, getDigests } from './digests.ts';
import { getPapersById, readTexts } from './papers.ts';
import { getSources, sourceName } from './settings.ts';

/** A source with its digests, newest first. */
export interface SourceDigests {
  source: string;
  name: Label;
  settings: Source | undefined;
  digests: { digest: Digest; name: Label }[];
}

/** All sources that have digests, in the order of their folders. */
export async function getSourceDigests(): Promise<SourceDigests[]> {
  const [sources, { nameOf }] = [await getSources(), await getDigestFacts()];
  const bySource = Map.groupBy(await getDigests(), ({ source }) => source);
  return [...bySource.keys()].sort(compare).map((source) => ({
    source,
    name: sourceName(sources, source),
    settings: sources.get(source),
    digests: (bySource.get(source) ?? []).map((digest) => ({
      digest,
      name: nameOf(digest.id),
    })),
  }));
}

/** A feed has the papers of the newest digests, so many at most. */
const MAX_ENTRIES = 100;

/** The newest papers of a source, each once, with their abstracts. */
export async function getFeedEntries({ digests }: SourceDigests): Promise<FeedEntry[]> {
  const papers = await getPapersById();
  const days = new Map<string, string | undefined>();
  for (const { digest } of digests)
    for (const id of digest.papers) if (!days.has(id)) days.set(id, digest.date);
  const newest = [...days].slice(0, MAX_ENTRIES);
  return newest.flatMap(([id, day]) => {
    const entry = papers.get(id);
    return entry === undefined ? [] : [{ ...readTexts(entry), day }];
  });
}

/** The routes of all sources. */
export async function sourceRoutes() {
  const routes = (await getSourceDigests()).map((props) => ({ params: { source: props.source }, props }));
  return changedPages(
    'sources',
    routes,
    ({ props }) => `sources/${props.source}/`,
    ({ props }) => props,
  );
}
