import { type CollectionEntry, getCollection } from 'astro:content';
import { contentDir } from '../content-dir.ts';
import { type PaperFile, paperFile, readAbstracts, readPaperFile } from '../papers/paper-files.ts';
import type { PaperTexts } from '../schema/paper.ts';
import { newestFirst } from '../site/dates.ts';

export type PaperEntry = CollectionEntry<'papers'>;

/** All of a paper, with its body, from its file. */
export const readPaper = (id: string): Promise<PaperFile> => readPaperFile(paperFile(contentDir(), id));

/** A paper as lists know it, with its abstracts as plain text, from its file. */
export function readTexts({ id, data }: PaperEntry): PaperTexts {
  return { paper: data, abstract: readAbstracts(paperFile(contentDir(), id)) };
}

/** All papers, newest first. */
export async function getPapers(): Promise<PaperEntry[]> {
  return (await getCollection('papers')).sort((a, b) => newestFirst(a.data, b.data));
}

/** All papers by id. */
export async function getPapersById(): Promise<Map<string, PaperEntry>> {
  return new Map((await getCollection('papers')).map((paper) => [paper.id, paper]));
}
