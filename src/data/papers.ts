import { type CollectionEntry, getCollection } from 'astro:content';
import { newestFirst } from '../site/dates.ts';

export type PaperEntry = CollectionEntry<'papers'>;

/** All papers, newest first. */
export async function getPapers(): Promise<PaperEntry[]> {
  return (await getCollection('papers')).sort((a, b) => newestFirst(a.data, b.data));
}

/** All papers by id. */
export async function getPapersById(): Promise<Map<string, PaperEntry>> {
  return new Map((await getCollection('papers')).map((paper) => [paper.id, paper]));
}
