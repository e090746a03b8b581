import { rm } from 'node:fs/promises';
import type { PaperFile } from '../../papers/paper-files.ts';
import type { Term } from '../../schema/terms.ts';
import { newestFirst, paperDate } from '../../site/dates.ts';
import { conceptsText } from '../concepts/concepts-file.ts';
import type { Concept } from '../concepts/reviewed.ts';
import { type ColumnLabels, columnsOf, type DatedPaper } from '../index/columns.ts';
import {
  conceptsPath,
  type Manifest,
  manifestPath,
  manifestText,
  summariesPath,
  vocabularyPath,
} from '../index/manifest.ts';
import { segmentOf, type TokenBatch } from '../index/segments.ts';
import { summaryFiles } from '../index/summary.ts';
import { vocabularyFiles } from '../index/vocabulary.ts';
import { foundConcepts, minedConcepts } from './own-concepts.ts';
import { openRecords, type RecordWriter } from './pagefind-writer.ts';
import { BATCH, openPaperThreads, type PaperThreads } from './paper-threads.ts';
import type { MadeWords } from './paper-worker.ts';
import { hashOf, writeAll } from './write-all.ts';

/** A segment has 4,096 papers. */
const BATCHES_PER_SEGMENT = 4096 / BATCH;

/**
 * Occurrences of tokens in a file of the index, for each paper of the site. With smaller files a search loads less of
 * the index, but the list of files grows, which every search loads first.
 */
const CHUNK_PER_PAPER = 0.37;
const MIN_CHUNK = 500;

type Indexed = {
  records: RecordWriter;
  /** Newest first. */
  papers: DatedPaper[];
  fieldBlocks: TokenBatch['fieldBlocks'];
  /** How many blocks each segment has. */
  segmentBlocks: number[];
};

/** Reads the papers, by the threads because these are faster. */
export type PaperReader = (threads: PaperThreads) => Promise<PaperFile[]>;

/** Makes papers into tokens, and passes these on to Pagefind. */
async function indexPapers(
  readPapers: PaperReader,
  threads: PaperThreads,
  outputDir: string,
): Promise<Indexed> {
  const files = (await readPapers(threads)).sort((a, b) => newestFirst(a.paper, b.paper));
  const chunkSize = Math.max(MIN_CHUNK, Math.round(files.length * CHUNK_PER_PAPER));
  const records = await openRecords(outputDir, chunkSize);
  const indexed: Indexed = { records, papers: [], fieldBlocks: [], segmentBlocks: [] };
  let batches: TokenBatch[] = [];
  const addSegment = (): void => {
    const segment = segmentOf(batches);
    records.add(segment);
    indexed.segmentBlocks.push(segment.blocks);
    batches = [];
  };
  await threads.makeTokens(files, (batch) => {
    for (const abstract of batch.abstracts) {
      const file = files[indexed.papers.length];
      if (file === undefined) continue;
      indexed.papers.push({ paper: file.paper, abstract, date: paperDate(file.paper) });
    }
    indexed.fieldBlocks.push(...batch.fieldBlocks);
    batches.push(batch);
    if (batches.length === BATCHES_PER_SEGMENT) addSegment();
  });
  if (batches.length > 0) addSegment();
  return indexed;
}

/** The files beside Pagefind's, except the manifest, and what the manifest says of them. */
type OwnFiles = { files: Map<string, string> } & Pick<Manifest, 'folder' | 'cardsPerFile' | 'vocabulary'>;

function ownFiles(papers: readonly DatedPaper[], words: readonly MadeWords[], mined: Concept[]): OwnFiles {
  const summaries = summaryFiles(papers);
  const vocabulary = vocabularyFiles(words.map(({ sets }) => sets));
  const lines = vocabulary.files.map((some) => JSON.stringify(some));
  const found = new Set(words.flatMap((known) => [...known.found]));
  const concepts = conceptsText(foundConcepts(found), mined);
  const folder = `papers-${hashOf([...summaries.texts, ...lines, concepts])}`;
  const files = new Map([[conceptsPath(folder), concepts]]);
  for (const [at, text] of summaries.texts.entries()) files.set(summariesPath(folder, at), text);
  for (const [at, text] of lines.entries()) files.set(vocabularyPath(folder, at), text);
  return { files, folder, cardsPerFile: summaries.perFile, vocabulary: vocabulary.firsts };
}

/**
 * Writes what search needs to know of all papers, in both languages, to `outputDir`, which is emptied first: Pagefind's
 * index of tokens, the vocabulary, a summary of each paper, the concepts, and a manifest that ties them together. Gives
 * the number of papers.
 */
export async function writeSearchIndex(
  readPapers: PaperReader,
  labels: ColumnLabels,
  terms: readonly Term[],
  outputDir: string,
): Promise<number> {
  await rm(outputDir, { recursive: true, force: true });
  const threads = openPaperThreads();
  try {
    const { records, papers, fieldBlocks, segmentBlocks } = await indexPapers(readPapers, threads, outputDir);
    const makeOwnFiles = async (): Promise<OwnFiles> =>
      ownFiles(papers, await threads.words(), minedConcepts(terms));
    const [{ hash, ids }, { files, ...own }] = await Promise.all([records.write(), makeOwnFiles()]);
    const manifest = manifestText({
      ...own,
      records: segmentBlocks.map((blocks, at) => ({ id: ids[at] ?? '', cells: blocks })),
      cells: {
        title: fieldBlocks.map(({ title }) => title),
        abstract: fieldBlocks.map(({ abstract }) => abstract),
        author: fieldBlocks.map(({ author }) => author),
      },
      ...columnsOf(papers, labels),
    });
    await writeAll(files.set(manifestPath(hash), manifest), outputDir);
    return papers.length;
  } finally {
    await threads.close();
  }
}
