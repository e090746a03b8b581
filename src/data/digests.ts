import { getCollection } from 'astro:content';
import type { Digest } from '../schema/digest.ts';
import type { Paper } from '../schema/paper.ts';
import type { Report } from '../schema/report.ts';
import type { Label } from '../schema/site.ts';
import { compare } from '../text/compare.ts';
import { changedPages } from './changed-pages.ts';
import { getPapersById, type PaperEntry } from './papers.ts';
import { getReport, getSources, sourceName } from './settings.ts';

/** All digests, newest first; those without a date last. */
export async function getDigests(): Promise<Digest[]> {
  const digests = (await getCollection('digests')).map((entry) => entry.data);
  return digests.sort((a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.id, b.id));
}

/** The papers of a digest, in its order. */
export async function getPapersOf(digest: Digest): Promise<Paper[]> {
  return papersIn(digest, await getPapersById());
}

const papersIn = (digest: Digest, papers: ReadonlyMap<string, PaperEntry>): Paper[] =>
  digest.papers.flatMap((id) => papers.get(id)?.data ?? []);

/** Digests with the names of their sources under their months (`YYYY-MM`; empty without a date), newest first. */
export async function getDigestsByMonth(): Promise<[string, { digest: Digest; source: Label }[]][]> {
  const sources = await getSources();
  const named = (await getDigests()).map((digest) => ({
    digest,
    source: sourceName(sources, digest.source),
  }));
  return [...Map.groupBy(named, ({ digest }) => digest.date?.slice(0, 7) ?? '')];
}

/** What the page of a digest shows; `newer` and `older` are the ids of the digests around it. */
export interface DigestPage {
  digest: Digest;
  source: Label;
  homepage: string | undefined;
  papers: Paper[];
  /** What was noticed when its file was read. */
  findings: Report['diagnostics'];
  newer: string | undefined;
  older: string | undefined;
}

/** The routes of all digests. */
export async function digestRoutes() {
  const [sources, digests] = [await getSources(), await getDigests()];
  const papers = await getPapersById();
  const findings = Map.groupBy((await getReport()).diagnostics, ({ file }) => file);
  const routes = digests.map((digest, at) => {
    const props: DigestPage = {
      digest,
      source: sourceName(sources, digest.source),
      homepage: sources.get(digest.source)?.homepage,
      papers: papersIn(digest, papers),
      findings: findings.get(digest.path) ?? [],
      newer: digests[at - 1]?.id,
      older: digests[at + 1]?.id,
    };
    return { params: { id: digest.id }, props };
  });
  return changedPages(
    'digests',
    routes,
    ({ params }) => `digests/${params.id}/`,
    ({ props }) => props,
  );
}
