import { type CollectionEntry, getCollection } from 'astro:content';
import { paperDate } from '../lib/dates.ts';
import { compare } from '../text/compare.ts';

export type PaperEntry = CollectionEntry<'papers'>;

/** Newest first; among equals by id, so that the order never changes. */
const newestFirst = (a: PaperEntry, b: PaperEntry): number =>
  compare(paperDate(b.data) ?? '', paperDate(a.data) ?? '') || compare(b.id, a.id);

/** All papers, newest first. */
export async function getPapers(): Promise<PaperEntry[]> {
  return (await getCollection('papers')).sort(newestFirst);
}

/** All papers by id. */
export async function getPapersById(): Promise<Map<string, PaperEntry>> {
  return new Map((await getCollection('papers')).map((paper) => [paper.id, paper]));
}
