import { getEntry } from 'astro:content';
import type { Report } from '../schema/report.ts';
import type { Label, Site, Source } from '../schema/site.ts';
import { compare } from '../text/compare.ts';
import { fileSlug } from '../text/slug.ts';

/** What `content/site.yaml` says. */
export async function getSite(): Promise<Site> {
  const entry = await getEntry('site', 'all');
  if (entry === undefined) throw new Error('The site has no settings: see the message above.');
  return entry.data;
}

/** The sources by the name of their folder as it is in ids of digests, in the order of these; none where there is no `sources.yaml`. */
export async function getSources(): Promise<Map<string, Source>> {
  const entry = await getEntry('sources', 'all');
  const sources = Object.entries(entry?.data ?? {}).map(
    ([folder, source]) => [fileSlug(folder), source] as const,
  );
  return new Map(sources.sort(([a], [b]) => compare(a, b)));
}

/** The name of a source; the folder's name where `sources.yaml` has none. */
export function sourceName(sources: ReadonlyMap<string, Source>, source: string): Label {
  return sources.get(source)?.name ?? { en: source, zh: source };
}

/** What the last `ingest` read, repaired and left unread. */
export async function getReport(): Promise<Report> {
  const entry = await getEntry('report', 'all');
  if (entry === undefined) throw new Error('content/report.json is missing: run "npm run ingest".');
  return entry.data;
}
