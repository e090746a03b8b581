import type { Followed, OwnPaper } from '../../reader/schema.ts';
import { areNotesApart, areSame, mergeFollowed, mergePaper } from './merge.ts';

/** What an import did: how many papers the file has, how many of them this browser did not know or knew less of, queries, notes. */
export interface ImportAccount {
  papers: number;
  added: number;
  changed: number;
  followed: number;
  joined: number;
}

/** What the reader had before. */
export type Before = { papers: (OwnPaper | undefined)[]; followed: Followed[] };

/** The papers and queries of a browser with those of a file, and how these differ. */
export function mergeOwn(before: Before, file: ReadonlyMap<string, OwnPaper>, followed: readonly Followed[]) {
  const pairs = [...file.values()].map((other, at) => ({ own: before.papers[at], other }));
  const papers = pairs.map(({ own, other }) => mergePaper(own, other));
  const all = mergeFollowed(before.followed, followed);
  const account: ImportAccount = {
    papers: file.size,
    added: pairs.filter(({ own }) => own === undefined).length,
    changed: pairs.filter(({ own }, at) => own !== undefined && !areSame(own, papers[at])).length,
    followed: all.length - before.followed.length,
    joined: pairs.filter(({ own, other }) => areNotesApart(own?.note, other.note)).length,
  };
  return { papers, followed: all, account };
}
