import type { Manifest } from './manifest.ts';
import { BREAK, END } from './tokens.ts';

/** The fields of a paper in the order in which the index holds them. */
export const FIELDS = ['title', 'abstract', 'author'] as const;
export type IndexField = (typeof FIELDS)[number];

/**
 * Positions in a block. Every field of a paper begins a new block, so a few bits for each paper (how many blocks each
 * of its fields takes) tell which paper and which field a position belongs to. Blocks of 64 waste 5 % of all positions.
 */
export const BLOCK = 64;

/** The tokens of a paper's fields. */
export type PaperTokens = Record<IndexField, string[]>;

/** The tokens of some papers, with single spaces between them, and how many blocks each field of each paper takes. */
export type TokenBatch = { content: string; fieldBlocks: Record<IndexField, number>[] };

/**
 * Lays papers one after the other, every field at the beginning of a block, which `BREAK` fills up. Two papers, the
 * second without an abstract:
 *
 *     block   0           1                      2            3            4
 *     tokens  owlsº0 | …  rewardsº0 ofº2 owlsº2  nightº2 | …  nestsº0 | …  adaº0 mullerº2 | …
 *     field   title       abstract               abstract     title        author
 *     paper   0           0                      0            1            1
 */
export function layOut(papers: Iterable<PaperTokens>): TokenBatch {
  const parts: string[] = [];
  const fieldBlocks: TokenBatch['fieldBlocks'] = [];
  for (const paper of papers) {
    const blocks = { title: 0, abstract: 0, author: 0 };
    for (const field of FIELDS) {
      const tokens = paper[field];
      blocks[field] = Math.ceil(tokens.length / BLOCK);
      if (tokens.length > 0) parts.push(tokens.join(' '));
      const rest = blocks[field] * BLOCK - tokens.length;
      if (rest > 0) parts.push(Array.from({ length: rest }, () => BREAK).join(' '));
    }
    fieldBlocks.push(blocks);
  }
  return { content: parts.join(' '), fieldBlocks };
}

/**
 * Papers as one record of Pagefind, because version 1.6 needs memory and time for each word of each record, and a
 * file: 16,051 papers as records of their own took 53 s and 2.9 GB, in records of 4,096 papers 15 s and 1.3 GB.
 */
export type IndexRecord = {
  /** Tokens with single spaces. */
  content: string;
  /** How many tokens. */
  length: number;
  blocks: number;
};

export function recordOf(batches: readonly TokenBatch[]): IndexRecord {
  const blocks = batches
    .flatMap(({ fieldBlocks }) => fieldBlocks)
    .reduce((sum, { title, abstract, author }) => sum + title + abstract + author, 0);
  const contents = batches.flatMap(({ content }) => content || []);
  // Pagefind leaves a record without content out, and then writes no index.
  return { content: contents.join(' ') || END, length: Math.max(1, blocks * BLOCK), blocks };
}

/** Which paper and which field (an index of `FIELDS`) each block of the whole index belongs to. */
export type BlockOwners = {
  papers: Uint32Array;
  fields: Uint8Array;
  /** Length of each paper's abstracts in blocks, relative to the mean. */
  lengths: Float32Array;
};

/** Reads the layout back from the numbers of blocks in the manifest. */
export function blockOwners({ cells: blocks }: Pick<Manifest, 'cells'>): BlockOwners {
  const counts = FIELDS.map((field) => blocks[field]);
  const total = counts.flat().reduce((sum, count) => sum + count, 0);
  const papers = new Uint32Array(total);
  const fields = new Uint8Array(total);
  let block = 0;
  for (let paper = 0; paper < blocks.title.length; paper++) {
    for (const [field, count] of counts.entries()) {
      const end = block + (count[paper] ?? 0);
      papers.fill(paper, block, end);
      fields.fill(field, block, end);
      block = end;
    }
  }
  const mean = blocks.abstract.reduce((sum, count) => sum + count, 0) / Math.max(1, blocks.title.length);
  return {
    papers,
    fields,
    lengths: Float32Array.from(blocks.abstract, (count) => count / Math.max(1, mean)),
  };
}
