import { CELL, FIELDS, type IndexField } from './catalogue.ts';
import { BREAK, END } from './tokens.ts';

/** The tokens of a paper's fields. */
export type PaperTokens = Record<IndexField, string[]>;

/** The tokens of papers in a row, with single spaces, and how many cells the fields of each take. */
export type TokenPiece = { content: string; fieldCells: Record<IndexField, number>[] };

/** Lays papers one after the other, every field at the beginning of a cell. */
export function layOut(papers: Iterable<PaperTokens>): TokenPiece {
  const parts: string[] = [];
  const fieldCells: TokenPiece['fieldCells'] = [];
  for (const paper of papers) {
    const cells = { title: 0, abstract: 0, author: 0 };
    for (const field of FIELDS) {
      const tokens = paper[field];
      cells[field] = Math.ceil(tokens.length / CELL);
      if (tokens.length > 0) parts.push(tokens.join(' '));
      const rest = cells[field] * CELL - tokens.length;
      if (rest > 0) parts.push(Array.from({ length: rest }, () => BREAK).join(' '));
    }
    fieldCells.push(cells);
  }
  return { content: parts.join(' '), fieldCells };
}

/**
 * Papers as one record of Pagefind, because version 1.6 needs memory and time for each word of each record, and a
 * file: 16,051 papers as records of their own took 53 s and 2.9 GB, in volumes of 4,096 papers 15 s and 1.3 GB.
 */
export type Volume = {
  /** Tokens with single spaces. */
  content: string;
  /** How many tokens. */
  length: number;
  cells: number;
};

export function volumeOf(pieces: readonly TokenPiece[]): Volume {
  const cells = pieces
    .flatMap(({ fieldCells }) => fieldCells)
    .reduce((sum, { title, abstract, author }) => sum + title + abstract + author, 0);
  const contents = pieces.flatMap(({ content }) => content || []);
  // Pagefind leaves a record without content out, and then writes no index.
  return { content: contents.join(' ') || END, length: Math.max(1, cells * CELL), cells };
}
