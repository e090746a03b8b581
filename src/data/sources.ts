import type { Digest } from '../schema/digest.ts';
import type { Label, Source } from '../schema/site.ts';
import { changedPages } from './changed-pages.ts';
import { getDigestFacts, getDigests } from './digests.ts';
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
  const [sources, { names }] = [await getSources(), await getDigestFacts()];
  const bySource = Map.groupBy(await getDigests(), ({ source }) => source);
  return [...bySource.keys()].sort().map((source) => ({
    source,
    name: sourceName(sources, source),
    settings: sources.get(source),
    digests: (bySource.get(source) ?? []).map((digest) => ({
      digest,
      name: names.get(digest.id) ?? { en: digest.id, zh: digest.id },
    })),
  }));
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
