import type { Digest, LineCounts } from '../../src/schema/digest.ts';
import type { Paper } from '../../src/schema/paper.ts';
import { compare } from '../../src/text/compare.ts';
import { dateOfPath } from '../text/parse-date.ts';

const EXTENSION = /\.[^./]+$/;

/** Ids by raw path: the path without its extension, or with it if two files differ only in that. */
export function digestIds(paths: readonly string[]): Map<string, string> {
  const counts = new Map<string, number>();
  const stems = paths.map((path) => path.replace(EXTENSION, ''));
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Map(
    paths.map((path, index) => [
      path,
      counts.get(stems[index] ?? path) === 1 ? (stems[index] ?? path) : path,
    ]),
  );
}

/** The date of a digest: that in its path, otherwise that of its newest paper. */
function digestDate(path: string, paperDates: readonly string[]): string | undefined {
  return dateOfPath(path) ?? [...paperDates].sort(compare).at(-1);
}

/** The title of a digest: its id without the source folder. */
function digestTitle(id: string): string {
  return id.split('/').slice(1).join('/') || id;
}

/**
 * A digest as it is stored. `paperIds` are the papers of its records, in order; those that are not in `papers` are left
 * out.
 */
export function digestOf(
  file: { path: string; lines: LineCounts },
  id: string,
  paperIds: readonly string[],
  papers: ReadonlyMap<string, { paper: Pick<Paper, 'published'> }>,
): Digest {
  const ids = [...new Set(paperIds)].filter((paper) => papers.has(paper));
  const date = digestDate(
    file.path,
    ids.flatMap((paper) => papers.get(paper)?.paper.published ?? []),
  );
  return {
    id,
    path: file.path,
    source: id.split('/')[0] ?? id,
    ...(date === undefined ? {} : { date }),
    title: digestTitle(id),
    papers: ids,
    records: paperIds.length,
    lines: file.lines,
  };
}
