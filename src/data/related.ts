import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '../content-dir.ts';
import type { Paper } from '../schema/paper.ts';
import { type Related, relatedSchema } from '../schema/related.ts';
import type { ShownRelated } from '../site/shown-related.ts';

/** The papers related to one, by its id, the nearest first. */
export type RelatedTo = (id: string) => ShownRelated[];

let known: { time: number; papers: Related['papers'] } | undefined;

/** What `ingest` has found; too large for Astro's store, so from its file, which is read again only where it is another. */
function readRelated(): Related['papers'] {
  const path = join(contentDir(), 'related.json');
  const time = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  if (time === undefined) throw new Error('content/related.json is missing: run "npm run ingest".');
  if (known?.time !== time)
    known = { time, papers: relatedSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).papers };
  return known.papers;
}

/** Finds related papers among those of the site. */
export function relatedPapers(papers: ReadonlyMap<string, { data: Pick<Paper, 'title'> }>): RelatedTo {
  const all = readRelated();
  return (id) =>
    (all[id] ?? []).flatMap(({ id: other, terms }) => {
      const title = papers.get(other)?.data.title;
      return title === undefined ? [] : { id: other, title, terms };
    });
}
