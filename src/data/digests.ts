import { getCollection } from 'astro:content';
import type { Digest } from '../schema/digest.ts';
import type { Paper } from '../schema/paper.ts';
import type { Label } from '../schema/site.ts';
import { compare } from '../text/compare.ts';
import { getPapersById } from './papers.ts';
import { getSources, sourceName } from './settings.ts';

/** All digests, newest first; those without a date last. */
export async function getDigests(): Promise<Digest[]> {
  const digests = (await getCollection('digests')).map((entry) => entry.data);
  return digests.sort((a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.id, b.id));
}

/** The papers of a digest, in its order. */
export async function getPapersOf(digest: Digest): Promise<Paper[]> {
  const papers = await getPapersById();
  return digest.papers.flatMap((id) => papers.get(id)?.data ?? []);
}

/** Digests with the names of their sources under their months (`YYYY-MM`; empty without a date), newest first. */
export async function getDigestsByMonth(): Promise<[string, { digest: Digest; source: Label }[]][]> {
  const sources = await getSources();
  const named = (await getDigests()).map((digest) => ({
    digest,
    source: sourceName(sources, digest.source),
  }));
  return [...Map.groupBy(named, ({ digest }) => digest.date?.slice(0, 7) ?? '')];
}
