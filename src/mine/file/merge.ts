import { distinctTags, ownPaperOf } from '../../reader/own-paper.ts';
import type { Followed, OwnPaper } from '../../reader/schema.ts';
import { compare } from '../../text/compare.ts';

/** What stands between two notes that were written apart. */
const RULE = '\n\n---\n\n';

const earlier = (a: string | undefined, b: string | undefined): string | undefined =>
  [a, b].flatMap((one) => one ?? []).sort(compare)[0];
const later = (a: string | undefined, b: string | undefined): string | undefined =>
  [a, b]
    .flatMap((one) => one ?? [])
    .sort(compare)
    .at(-1);

/** True where neither note has the other in it, so that both are kept. */
export const areNotesApart = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && !a.includes(b) && !b.includes(a);

function joinedNote(own: string | undefined, other: string | undefined): string | undefined {
  if (own === undefined || other === undefined) return own ?? other;
  if (areNotesApart(own, other)) return `${own}${RULE}${other}`;
  return own.includes(other) ? own : other;
}

/** Whose names of authors to take: those that are there, those that are complete. */
function namesOf(own: OwnPaper, other: OwnPaper): Pick<OwnPaper, 'authors' | 'authorsComplete'> {
  const isFuller =
    own.authorsComplete === false && other.authors !== undefined && other.authorsComplete !== false;
  const { authors, authorsComplete } = own.authors === undefined || isFuller ? other : own;
  return { authors, authorsComplete };
}

/**
 * What two browsers have of one paper, nothing of it lost: the earlier star, the later reading, all tags, both notes. Merging
 * the same again changes nothing.
 */
export function mergePaper(own: OwnPaper | undefined, other: OwnPaper): OwnPaper {
  if (own === undefined) return other;
  const note = joinedNote(own.note, other.note);
  return {
    id: own.id,
    title: { en: own.title.en ?? other.title.en, zh: own.title.zh ?? other.title.zh },
    ...namesOf(own, other),
    published: own.published ?? other.published,
    starred: earlier(own.starred, other.starred),
    read: later(own.read, other.read),
    note,
    noted: note === undefined ? undefined : later(own.noted, other.noted),
    tags: distinctTags([...(own.tags ?? []), ...(other.tags ?? [])]),
  };
}

/** The queries of two browsers, each once, those of this one first; followed since the earlier of two moments. */
export function mergeFollowed(own: readonly Followed[], others: readonly Followed[]): Followed[] {
  const byQuery = new Map(own.map((one) => [one.query, one]));
  for (const other of others) {
    const known = byQuery.get(other.query) ?? other;
    byQuery.set(known.query, { ...known, since: earlier(known.since, other.since) ?? known.since });
  }
  return [...byQuery.values()];
}

/** Papers by their ids, each once. */
export function mergedById(papers: readonly OwnPaper[]): Map<string, OwnPaper> {
  const byId = new Map<string, OwnPaper>();
  for (const paper of papers) byId.set(paper.id, mergePaper(byId.get(paper.id), paper));
  return byId;
}

/** Whether the same is known and kept of a paper. */
export const areSame = (a: OwnPaper | undefined, b: OwnPaper | undefined): boolean =>
  JSON.stringify(ownPaperOf(a)) === JSON.stringify(ownPaperOf(b));
