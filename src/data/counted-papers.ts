import { type CountedPaper, countedPaper, type KnownDigests } from '../stats/counted-paper.ts';
import { getDigests } from './digests.ts';
import { getPapers } from './papers.ts';

/** All digests as the numbers of the site know them, by their ids. */
export async function getKnownDigests(): Promise<KnownDigests> {
  return new Map((await getDigests()).map((digest) => [digest.id, digest]));
}

/** All papers as they are counted, newest first by their own dates. */
export async function getCountedPapers(): Promise<CountedPaper[]> {
  const digests = await getKnownDigests();
  return (await getPapers()).map(({ data }) => countedPaper(data, digests));
}
