import { rm } from 'node:fs/promises';
import type { PaperTexts } from '../../schema/paper.ts';
import type { Term } from '../../schema/terms.ts';
import { newestFirst } from '../../site/dates.ts';
import { conceptLine } from '../concepts/line-format.ts';
import type { Concept } from '../concepts/reviewed.ts';
import { availableBits, cardOf } from '../index/card-of.ts';
import {
  type Catalogue,
  cardsPath,
  cataloguePath,
  conceptsPath,
  FORMAT,
  vocabularyPath,
} from '../index/catalogue.ts';
import { type ColumnLabels, paperColumns } from '../index/columns.ts';
import { SHARED, vocabularyFiles } from '../index/vocabulary-files.ts';
import { type TokenPiece, volumeOf } from '../index/volumes.ts';
import { minedConcepts, saidConcepts } from './own-concepts.ts';
import { openRecords, type RecordWriter } from './pagefind-writer.ts';
import type { PaperFile } from './paper-files.ts';
import { openPaperThreads, type PaperThreads, PIECE } from './paper-threads.ts';
import type { MadeWords } from './paper-worker.ts';
import { slices } from './slices.ts';
import { hashOf, writeAll } from './write-all.ts';

/** Pieces of papers in one record of Pagefind: 4,096 papers. */
const PIECES_PER_RECORD = 4096 / PIECE;

/** Hosts limit the number of files (Cloudflare: 20,000 with all pages): at most so many hold cards. */
const MOST_FILES = 1_350;
const FEWEST_CARDS = 3;

/**
 * Occurrences of tokens in a file of the index, per paper. Smaller files make a search load less, but there are more of
 * them, and Pagefind's list of them grows, which is loaded first.
 */
const CHUNK_PER_PAPER = 0.37;
const SMALLEST_CHUNK = 500;

type Indexed = {
  records: RecordWriter;
  /** Newest first. */
  papers: PaperTexts[];
  fieldCells: TokenPiece['fieldCells'];
  /** How many cells each record has. */
  recordCells: number[];
};

/** Where papers come from: threads read them faster than one can. */
export type PaperReader = (threads: PaperThreads) => Promise<PaperFile[]>;

/** Makes papers into tokens, and passes these on to Pagefind. */
async function indexPapers(
  readPapers: PaperReader,
  threads: PaperThreads,
  outputDir: string,
): Promise<Indexed> {
  const files = (await readPapers(threads)).sort((a, b) => newestFirst(a.paper, b.paper));
  const chunkSize = Math.max(SMALLEST_CHUNK, Math.round(files.length * CHUNK_PER_PAPER));
  const records = await openRecords(outputDir, chunkSize);
  const indexed: Indexed = { records, papers: [], fieldCells: [], recordCells: [] };
  let pieces: TokenPiece[] = [];
  const addRecord = (): void => {
    const volume = volumeOf(pieces);
    records.add(volume);
    indexed.recordCells.push(volume.cells);
    pieces = [];
  };
  await threads.makeTokens(files, (piece) => {
    for (const abstract of piece.abstracts) {
      const file = files[indexed.papers.length];
      if (file !== undefined) indexed.papers.push({ paper: file.paper, abstract });
    }
    indexed.fieldCells.push(...piece.fieldCells);
    pieces.push(piece);
    if (pieces.length === PIECES_PER_RECORD) addRecord();
  });
  if (pieces.length > 0) addRecord();
  return indexed;
}

/** The index's own files, but for the catalogue, and what that has to say of them. */
type OwnFiles = { files: Map<string, string> } & Pick<Catalogue, 'folder' | 'cardsPerFile' | 'vocabulary'>;

function ownFiles(papers: readonly PaperTexts[], words: readonly MadeWords[], mined: Concept[]): OwnFiles {
  const cardsPerFile = Math.max(FEWEST_CARDS, Math.ceil(papers.length / MOST_FILES));
  const cards = Array.from(slices(papers.map(cardOf), cardsPerFile), (some) => JSON.stringify(some));
  const vocabulary = vocabularyFiles(words.map((known) => known.vocabulary));
  const lines = vocabulary.map((some) => JSON.stringify(some));
  const said = new Set(words.flatMap((known) => [...known.said]));
  const concepts = JSON.stringify({
    reviewed: saidConcepts(said).map(conceptLine),
    mined: mined.map(conceptLine),
  });
  const folder = `papers-${hashOf([...cards, ...lines, concepts])}`;
  const files = new Map([[conceptsPath(folder), concepts]]);
  for (const [at, content] of cards.entries()) files.set(cardsPath(folder, at), content);
  for (const [at, content] of lines.entries()) files.set(vocabularyPath(folder, at), content);
  return {
    files,
    folder,
    cardsPerFile,
    vocabulary: vocabulary.map(([first = '']) => first.slice(0, SHARED)),
  };
}

/**
 * Writes what search needs to know of all papers, in both languages, to `outputDir`, which is emptied first: Pagefind's
 * index of tokens, the vocabulary, a card for each paper, and a catalogue that ties them together.
 */
export async function writeSearchIndex(
  readPapers: PaperReader,
  labels: ColumnLabels,
  terms: readonly Term[],
  outputDir: string,
): Promise<void> {
  await rm(outputDir, { recursive: true, force: true });
  const threads = openPaperThreads();
  try {
    const { records, papers, fieldCells, recordCells } = await indexPapers(readPapers, threads, outputDir);
    const makeOwnFiles = async (): Promise<OwnFiles> =>
      ownFiles(papers, await threads.words(), minedConcepts(terms));
    const [{ hash, ids }, { files, ...own }] = await Promise.all([records.write(), makeOwnFiles()]);
    const catalogue: Catalogue = {
      format: FORMAT,
      ...own,
      records: recordCells.map((cells, at) => ({ id: ids[at] ?? '', cells })),
      cells: {
        title: fieldCells.map(({ title }) => title),
        abstract: fieldCells.map(({ abstract }) => abstract),
        author: fieldCells.map(({ author }) => author),
      },
      ...paperColumns(
        papers.map(({ paper }) => paper),
        labels,
      ),
      has: papers.map(availableBits),
    };
    await writeAll(files.set(cataloguePath(hash), JSON.stringify(catalogue)), outputDir);
  } finally {
    await threads.close();
  }
}
