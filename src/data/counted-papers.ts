import { type CountedPaper, countedPaper, type KnownDigests } from '../stats/counted-paper.ts';
import { getDigests } from './digests.ts';
import { getPapersById } from './papers.ts';

/** All digests as the numbers of the site know them, by their ids. */
export async function getKnownDigests(): Promise<KnownDigests> {
  return new Map((await getDigests()).map((digest) => [digest.id, digest]));
}

/** All papers as they are counted. */
export async function getCountedPapers(): Promise<CountedPaper[]> {
  const digests = await getKnownDigests();
  return Array.from((await getPapersById()).values(), ({ data }) => countedPaper(data, digests));
}
