import { OWN_VERSION } from '../../reader/version.ts';
import { papersOfVersion1 } from '../../reader/version-1.ts';
import { type Export, exportSchema, FORMAT, headSchema, version1Schema } from './export-schema.ts';

/** Why a file is not imported; `place` is what is wrong in it: `papers.3.starred`. */
export type Refusal =
  | { reason: 'too-large' | 'unreadable' | 'not-json' | 'foreign' | 'newer' }
  | { reason: 'damaged'; place: string };

/** What a file holds, or why nothing of it is taken. */
export type ReadExport = { held: Export } | { refusal: Refusal };

/** A larger file is none of this site: it would be of twenty thousand papers with long notes. In bytes. */
export const MAX_SIZE = 20_000_000;

const refused = (reason: Exclude<Refusal['reason'], 'damaged'>): ReadExport => ({ refusal: { reason } });
const damaged = (path: readonly PropertyKey[]): ReadExport => ({
  refusal: { reason: 'damaged', place: path.map(String).join('.') },
});

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads an export file of any version, all of it or nothing. `dated` is when the file was last changed, which stands for what
 * its version does not say.
 */
export function readExport(text: string, dated: string): ReadExport {
  const value = parseJson(text);
  if (value === undefined) return refused('not-json');
  const head = headSchema.safeParse(value);
  if (!head.success) return refused('foreign');
  if (head.data.version > OWN_VERSION) return refused('newer');
  if (head.data.version === 1) {
    const old = version1Schema.safeParse(value);
    if (!old.success) return damaged(old.error.issues[0]?.path ?? []);
    const papers = papersOfVersion1(old.data.read, dated);
    return {
      held: { format: FORMAT, version: OWN_VERSION, exported: dated, papers, followed: [], settings: {} },
    };
  }
  const read = exportSchema.safeParse(value);
  return read.success ? { held: read.data } : damaged(read.error.issues[0]?.path ?? []);
}
