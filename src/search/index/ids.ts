import * as z from 'zod/mini';
import type { PlacedPaper } from './columns.ts';
import { runsOf } from './columns.ts';
import type { Manifest } from './manifest.ts';
import { slices } from './slices.ts';

/** Ids in a file; a reader who comes every day needs the last one, 5 KB compressed. */
const PER_FILE = 1024;

const idsSchema = z.object({
  ids: z.array(z.string()),
  digests: z.array(z.tuple([z.string(), z.string()])),
  first: z.array(z.tuple([z.array(z.int()), z.int()])),
});

/**
 * Papers in a row, and the digests of the day that mentions them first. `ids/<hash>.json`: the ids in the order of their
 * numbers; digests with their days; in runs, which of these mention how many papers. Here the last two papers are in both
 * digests of the second day:
 *
 *     {"ids":["2410.00001","2410.00002","2410.00003"],"digests":[["a/1","2024-10-01"],["a/2","2024-10-02"],["b/2","2024-10-02"]],
 *      "first":[[[0],1],[[1,2],2]]}
 */
type IdsFile = z.output<typeof idsSchema>;

/** A digest and its day. */
type DatedDigest = { id: string; day: string };

/** A paper by its number and id, and the digests of the day that mentions it first; none where no digest has a day. */
export type FirstSeen = { number: number; id: string; digests: readonly DatedDigest[] };

function fileOf(papers: readonly PlacedPaper[]): IdsFile {
  const digests = new Map<string, [at: number, day: string]>();
  const placesOf = ({ first }: PlacedPaper): number[] =>
    (first?.digests ?? []).map((id) => {
      const known = digests.get(id) ?? [digests.size, first?.day ?? ''];
      digests.set(id, known);
      return known[0];
    });
  const runs = runsOf(papers.map((paper) => placesOf(paper).join()));
  return {
    ids: papers.map(({ paper }) => paper.id),
    digests: Array.from(digests, ([id, [, day]]) => [id, day]),
    first: runs.map(([places, count]) => [places === '' ? [] : places.split(',').map(Number), count]),
  };
}

/** The texts of the files for the papers of a segment, as they are read, each with the day that mentions its first paper. */
export const idsFiles = (papers: readonly PlacedPaper[]): { text: string; day: string }[] =>
  Array.from(slices(papers, PER_FILE), (some) => ({
    text: JSON.stringify(idsSchema.parse(fileOf(some))),
    day: some[0]?.first?.day ?? '',
  }));

/** Where a file of ids is, and which papers it has: from which number on, how many, and the day that mentions the first. */
export type IdsPlace = { name: string; day: string; number: number; count: number };

/** All files of ids in the order of the papers. */
export function idsPlaces(segments: Manifest['segments']): IdsPlace[] {
  let [number, end] = [0, 0];
  return segments.flatMap(({ ids, papers }) => {
    number = end;
    end += papers;
    return ids.map(([name, day], at) => {
      const from = number + at * PER_FILE;
      return { name, day, number: from, count: Math.min(PER_FILE, end - from) };
    });
  });
}

/** The papers of a file, given what is in it. */
export function readIds(data: unknown, { number }: IdsPlace): FirstSeen[] {
  const { ids, digests, first } = idsSchema.parse(data);
  const dated = digests.map(([id, day]): DatedDigest => ({ id, day }));
  const owners = first.flatMap(([places, count]) => {
    const own = places.flatMap((place) => dated[place] ?? []);
    return Array.from({ length: count }, () => own);
  });
  return ids.map((id, at) => ({ number: number + at, id, digests: owners[at] ?? [] }));
}
