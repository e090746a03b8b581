import * as z from 'zod/mini';
import { SearchFailure } from '../failure.ts';
import { columnSchemas } from './columns.ts';

/** Version of the files beside Pagefind's: a page that knows another one is older or newer than the index. */
const FORMAT = 7;

const numbers = z.array(z.int());

/** In the keys a block is a cell, and a summary a card. */
const manifestSchema = z.object({
  format: z.literal(FORMAT),
  /**
   * The segments in the order of the papers: the folder of the files of tokens; the first block of each of Pagefind's
   * records, in Pagefind's order; how many papers; the folder of their summaries; the names of the files of their ids, each
   * with the day that mentions the first of them, empty where none does.
   */
  segments: z.array(
    z.object({
      hash: z.string(),
      starts: numbers,
      papers: z.int(),
      cards: z.string(),
      ids: z.array(z.tuple([z.string(), z.string()])),
    }),
  ),
  /** How many blocks each field of each paper takes. */
  cells: z.object({ title: numbers, abstract: numbers, author: numbers }),
  ...columnSchemas,
  /** The first letters of each file of the vocabulary, and its name. */
  vocabulary: z.array(z.tuple([z.string(), z.string()])),
  /** The name of the file of concepts. */
  concepts: z.string(),
});

/**
 * What search knows of every paper without loading it. Papers are numbered from 0 in the order in which digests mention
 * them first; a list of papers has one entry for each. `catalogue.<hash>.json`, here of two papers in one segment of seven
 * blocks:
 *
 *     {"format":7,"vocabulary":[["ab","0f3c…"],["学","77e1…"]],"concepts":"5b0d…",
 *      "segments":[{"hash":"und_1a2b3c4d5e6","starts":[0],"papers":2,"cards":"9a41…","ids":[["41f0…","2024-10-11"]]}],
 *      "cells":{"title":[1,1],"abstract":[3,0],"author":[1,1]},
 *      "dates":[["2024-10-09",2]],"topic":{"values":[…],"of":[[0],[]]},"source":{…},"has":[7,0]}
 */
export type Manifest = z.output<typeof manifestSchema>;

const formatSchema = z.object({ format: z.number() });

/** The text of a manifest, read once before it is written; and the way back: `outdated` for a format that this page does not know. */
export const manifestText = (manifest: Omit<Manifest, 'format'>): string =>
  JSON.stringify(manifestSchema.parse({ format: FORMAT, ...manifest }));

export function readManifest(data: unknown): Manifest {
  const { format } = formatSchema.parse(data);
  if (format !== FORMAT) throw new SearchFailure('outdated');
  return manifestSchema.parse(data);
}

/**
 * The one file of the index whose name never changes: it has the name of the manifest, and the newest day that mentions a paper
 * first, where there is one.
 */
export const ENTRY_FILE = 'entry.json';
const entrySchema = z.object({ manifest: z.string(), day: z.optional(z.string()) });
export type Entry = z.output<typeof entrySchema>;
export const entryText = (entry: Entry): string => JSON.stringify(entry);
export const readEntry = (data: unknown): Entry => entrySchema.parse(data);

/** Where the other files of the index are below its folder. */
export const manifestPath = (name: string): string => `catalogue.${name}.json`;
export const segmentPath = (hash: string, path: string): string => `segments/${hash}/${path}`;
export const summariesPath = (cards: string, file: number): string => `cards/${cards}/${file}.json`;
export const idsPath = (name: string): string => `ids/${name}.json`;
export const vocabularyPath = (name: string): string => `words/${name}.json`;
export const conceptsPath = (name: string): string => `concepts.${name}.json`;
