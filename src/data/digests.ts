import { getCollection } from 'astro:content';
import type { Digest } from '../schema/digest.ts';
import type { Report } from '../schema/report.ts';
import type { Label } from '../schema/site.ts';
import { digestNames } from '../site/digest-names.ts';
import { type DigestFacts, type ListView, listViews } from '../site/list-views.ts';
import { compare } from '../text/compare.ts';
import { changedPages } from './changed-pages.ts';
import { getPapersById } from './papers.ts';
import { getReport, getSources, sourceName } from './settings.ts';

/** All digests, newest first; those without a date last. */
export async function getDigests(): Promise<Digest[]> {
  const digests = (await getCollection('digests')).map((entry) => entry.data);
  return digests.sort((a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.id, b.id));
}

/** The names and days of all digests. */
export async function getDigestFacts(): Promise<DigestFacts> {
  const [sources, digests] = [await getSources(), await getDigests()];
  const nameOfSource = (source: string): Label => sourceName(sources, source);
  const names = digestNames(digests, nameOfSource);
  return {
    nameOf: (id) => names.get(id) ?? { en: id, zh: id },
    nameOfSource,
    days: new Map(digests.flatMap(({ id, date }) => (date === undefined ? [] : [[id, date]]))),
  };
}

/** What a page of a digest shows; `newer` and `older` are the ids of the digests of its source around it. */
export interface DigestPage {
  digest: Digest;
  name: Label;
  homepage: string | undefined;
  view: ListView;
  /** What was noticed when its file was read; on its first page. */
  findings: Report['diagnostics'];
  newer: string | undefined;
  older: string | undefined;
}

/** The routes of all digests. */
export async function digestRoutes() {
  const [sources, papers, facts] = [await getSources(), await getPapersById(), await getDigestFacts()];
  const findings = Map.groupBy((await getReport()).diagnostics, ({ file }) => file);
  const bySource = Map.groupBy(await getDigests(), ({ source }) => source);
  const pages = [...bySource.values()].flatMap((digests) =>
    digests.flatMap((digest, at) => {
      const shared = {
        digest,
        name: facts.nameOf(digest.id),
        homepage: sources.get(digest.source)?.homepage,
        newer: digests[at - 1]?.id,
        older: digests[at + 1]?.id,
      };
      return listViews([digest], papers, facts).map((view): DigestPage => {
        return { ...shared, view, findings: view.page === 1 ? (findings.get(digest.path) ?? []) : [] };
      });
    }),
  );
  const routes = pages.map((props) => {
    const { digest, view } = props;
    return { params: { id: view.page === 1 ? digest.id : `${digest.id}/page-${view.page}` }, props };
  });
  return changedPages(
    'digests',
    routes,
    ({ params }) => `digests/${params.id}/`,
    ({ props }) => props,
  );
}
