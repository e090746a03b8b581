import * as z from 'zod/mini';
import { SearchFailure } from '../failure.ts';
import { columnSchemas } from './columns.ts';

/** Version of the files beside Pagefind's: a page that knows another one is older or newer than the index. */
const FORMAT = 2;

const numbers = z.array(z.int());

/** Keys are those of format 2, where a segment is a record, a block a cell, and a summary a card. */
const manifestSchema = z.object({
  format: z.literal(FORMAT),
  /** Folder of summaries, vocabulary and concepts; its name changes with their content. */
  folder: z.string(),
  /** Pagefind's names of its records, each of which is a segment, in the order of the papers, and their blocks. */
  records: z.array(z.object({ id: z.string(), cells: z.int() })),
  /** How many blocks each field of each paper takes. */
  cells: z.object({ title: numbers, abstract: numbers, author: numbers }),
  ...columnSchemas,
  /** How many summaries a file has. */
  cardsPerFile: z.int(),
  /** The first letters of each file of the vocabulary. */
  vocabulary: z.array(z.string()),
});

/**
 * What search knows of every paper without loading it. Papers are numbered from 0, newest first; a list of papers has
 * one entry for each. `catalogue.<hash>.json`, here of two papers in one segment of seven blocks:
 *
 *     {"format":2,"folder":"papers-0f3c…","cardsPerFile":3,"vocabulary":["ab","学"],
 *      "records":[{"id":"und_1a2b3c4","cells":7}],"cells":{"title":[1,1],"abstract":[3,0],"author":[1,1]},
 *      "dates":[["2024-10-09",2]],"topic":{"values":[…],"of":[[0],[]]},"source":{…},"has":[7,0]}
 */
export type Manifest = z.output<typeof manifestSchema>;

const formatSchema = z.object({ format: z.number() });

/** The text of a manifest, and the way back: `outdated` for a format that this page does not know. */
export const manifestText = (manifest: Omit<Manifest, 'format'>): string =>
  JSON.stringify({ format: FORMAT, ...manifest });

export function readManifest(data: unknown): Manifest {
  const { format } = formatSchema.parse(data);
  if (format !== FORMAT) throw new SearchFailure('outdated');
  return manifestSchema.parse(data);
}

/** Where the files of the index are below Pagefind's folder; `hash` is Pagefind's name of its index. */
export const manifestPath = (hash: string): string => `catalogue.${hash}.json`;
export const summariesPath = (folder: string, file: number): string => `${folder}/cards/${file}.json`;
export const vocabularyPath = (folder: string, file: number): string => `${folder}/words/${file}.json`;
export const conceptsPath = (folder: string): string => `${folder}/concepts.json`;
