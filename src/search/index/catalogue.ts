import * as z from 'zod/mini';

/** The form of the index's own files: a page that knows another one is older or newer than the index. */
export const FORMAT = 2;

/**
 * Positions per cell. In the index every field of a paper begins a new cell, so a few bits per paper (how many cells each
 * of its fields takes) tell which paper and which field a position belongs to. Cells of 64 waste 5 % of all positions.
 */
export const CELL = 64;

/** The fields of a paper in the order in which the index holds them. */
export const FIELDS = ['title', 'abstract', 'author'] as const;
export type IndexField = (typeof FIELDS)[number];

const labelSchema = z.object({ en: z.string(), zh: z.string() });
const numbers = z.array(z.int());

/** The values of a facet and which of them each paper has. */
const columnSchema = z.object({
  values: z.array(z.object({ value: z.string(), label: labelSchema })),
  of: z.array(numbers),
});
export type Column = z.output<typeof columnSchema>;

/**
 * What search knows of every paper without loading it. Papers are numbered from 0, newest first; lists have one entry
 * for each.
 */
export const catalogueSchema = z.object({
  format: z.literal(FORMAT),
  /** Folder of cards and vocabulary; its name changes with their content. */
  folder: z.string(),
  /** Pagefind's names of its records, in the order of the papers, and how many cells each record has. */
  records: z.array(z.object({ id: z.string(), cells: z.int() })),
  cells: z.object({ title: numbers, abstract: numbers, author: numbers }),
  /** Dates (`2024-10-09`, `2024-10`, empty) and how many papers in a row have them. */
  dates: z.array(z.tuple([z.string(), z.int()])),
  topic: columnSchema,
  source: columnSchema,
  /** Bits: 1 an English abstract, 2 a Chinese one, 4 code; in the order of `AVAILABLE`. */
  has: numbers,
  cardsPerFile: z.int(),
  /** The first two letters of each file of the vocabulary. */
  vocabulary: z.array(z.string()),
});
export type Catalogue = z.output<typeof catalogueSchema>;

/** Tells all files that a catalogue speaks of; `hash` is Pagefind's name of its index. */
export const cataloguePath = (hash: string): string => `catalogue.${hash}.json`;
export const cardsPath = (folder: string, file: number): string => `${folder}/cards/${file}.json`;
export const vocabularyPath = (folder: string, file: number): string => `${folder}/words/${file}.json`;
export const conceptsPath = (folder: string): string => `${folder}/concepts.json`;
