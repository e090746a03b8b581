import type { Digest, LineCounts } from '../../src/schema/digest.ts';
import type { Paper } from '../../src/schema/paper.ts';
import { fileSlug } from '../../src/text/slug.ts';
import type { Finding } from '../diagnostics.ts';
import { digestDate } from './digest-date.ts';

const EXTENSION = /\.[^./]+$/;

/** More bytes of UTF-8 do not fit in a path beside that of the site. */
const MAX_ID = 1_000;

/** The name of a path in the content and the site, folder by folder. */
function idOfPath(path: string): string {
  const parts = path.split('/');
  // A folder `a.md` would be where the digest `a` is; no name has a slash in it.
  const names = parts.map((part, at) =>
    fileSlug(at < parts.length - 1 && /\.md$/i.test(part) ? `${part}/` : part),
  );
  const id = names.join('/');
  return Buffer.byteLength(id) <= MAX_ID ? id : `${names[0]}/${fileSlug(path)}`;
}

/**
 * Ids by raw path: the path without its extension, or with it where another file differs only in that or is called so;
 * each name in it as files and addresses can have it.
 */
export function digestIds(paths: readonly string[]): Map<string, string> {
  const stemOf = (path: string): string => path.replace(EXTENSION, '');
  const ofStem = Map.groupBy(paths, stemOf);
  const all = new Set(paths);
  return new Map(
    paths.map((path) => {
      const stem = stemOf(path);
      const isOwn = ofStem.get(stem)?.length === 1 && (stem === path || !all.has(stem));
      return [path, idOfPath(isOwn ? stem : path)];
    }),
  );
}

/** The title of a digest: its id without the source folder. */
function digestTitle(id: string): string {
  return id.split('/').slice(1).join('/') || id;
}

/**
 * A digest as it is stored. `paperIds` are the papers of its records, in order; those that are not in `papers` are left
 * out. `findings` are about its date.
 */
export function digestOf(
  file: { path: string; lines: LineCounts },
  id: string,
  paperIds: readonly string[],
  papers: ReadonlyMap<string, { paper: Pick<Paper, 'id' | 'published'> }>,
): { digest: Digest; findings: Finding[] } {
  const ids = [...new Set(paperIds)].filter((paper) => papers.has(paper));
  const { date, findings } = digestDate(
    file.path,
    ids.flatMap((paper) => papers.get(paper)?.paper ?? []),
  );
  const digest = {
    id,
    path: file.path,
    source: id.split('/')[0] ?? id,
    ...(date === undefined ? {} : { date }),
    title: digestTitle(id),
    papers: ids,
    records: paperIds.length,
    lines: file.lines,
  };
  return { digest, findings };
}
