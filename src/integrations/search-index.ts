import { rm } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { newestFirst } from '../lib/dates.ts';
import { availableBits, cardOf } from '../search/build/card-of.ts';
import { type ColumnLabels, paperColumns } from '../search/build/columns.ts';
import { conceptMatcher } from '../search/build/concept-matcher.ts';
import { minedConcepts, saidConcepts } from '../search/build/own-concepts.ts';
import { paperTokens } from '../search/build/paper-tokens.ts';
import { SHARED, vocabularyBuilder } from '../search/build/vocabulary.ts';
import { type PaperTokens, type Volume, volumeOf } from '../search/build/volumes.ts';
import type { Card } from '../search/card.ts';
import {
  type Catalogue,
  cardsPath,
  cataloguePath,
  conceptsPath,
  FORMAT,
  vocabularyPath,
} from '../search/catalogue.ts';
import { conceptLine } from '../search/concept-lines.ts';
import { CONCEPTS } from '../search/concept-table.ts';
import type { SearchWord } from '../text/search-words.ts';
import { openRecords } from './pagefind-records.ts';
import { type PaperFile, paperTexts } from './paper-files.ts';
import { hashOf, writeAll } from './write-all.ts';

/** Papers in one record of Pagefind. */
const VOLUME = 4096;

/** Hosts limit the number of files (Cloudflare: 20,000 with all pages): at most so many hold cards. */
const MOST_FILES = 1_350;
const FEWEST_CARDS = 3;

/**
 * Occurrences of tokens in a file of the index, per paper. Smaller files make a search load less, but there are more of
 * them, and Pagefind's list of them grows, which is loaded first.
 */
const CHUNK_PER_PAPER = 0.37;
const SMALLEST_CHUNK = 500;

/** So many papers are made into tokens before Pagefind's process, which reads them meanwhile, gets more of its input. */
const PAPERS_AT_ONCE = 16;

/** Parts of a list; of an empty one, one empty part. */
function* slices<T>(list: readonly T[], size: number): Generator<T[]> {
  for (let from = 0; from === 0 || from < list.length; from += size) yield list.slice(from, from + size);
}

/**
 * Writes what search needs to know of all papers, in both languages, to `outputDir`, which is emptied first: Pagefind's
 * index of tokens, the vocabulary, a card for each paper, and a catalogue that ties them together.
 */
export async function writeSearchIndex(
  paperFiles: readonly PaperFile[],
  labels: ColumnLabels,
  outputDir: string,
): Promise<void> {
  const sorted = paperFiles.toSorted((a, b) => newestFirst(a.paper, b.paper));
  await rm(outputDir, { recursive: true, force: true });
  const matcher = conceptMatcher(CONCEPTS);
  const said = new Set<string>();
  const conceptsIn = (words: readonly SearchWord[]): string[] => {
    const tokens = matcher(words);
    for (const token of tokens) said.add(token);
    return tokens;
  };
  const vocabulary = vocabularyBuilder();
  const cards: Card[] = [];
  const has: number[] = [];
  async function* tokensOfPapers(slice: readonly PaperFile[]): AsyncGenerator<PaperTokens> {
    for (const [at, file] of slice.entries()) {
      if (at % PAPERS_AT_ONCE === 0) await setImmediate();
      const texts = paperTexts(file);
      cards.push(cardOf(texts));
      has.push(availableBits(texts));
      yield paperTokens(texts, conceptsIn, vocabulary);
    }
  }
  const records = await openRecords(Math.max(SMALLEST_CHUNK, Math.round(sorted.length * CHUNK_PER_PAPER)));
  const volumes: Omit<Volume, 'content'>[] = [];
  for (const slice of slices(sorted, VOLUME)) {
    const { content, ...volume } = await volumeOf(tokensOfPapers(slice));
    records.add(content);
    volumes.push(volume);
  }
  await records.added();
  const writing = records.write(outputDir);

  const cardsPerFile = Math.max(FEWEST_CARDS, Math.ceil(sorted.length / MOST_FILES));
  const cardFiles = Array.from(slices(cards, cardsPerFile), (slice) => JSON.stringify(slice));
  const words = vocabulary.files();
  const wordFiles = words.map((lines) => JSON.stringify(lines));
  const concepts = JSON.stringify({
    reviewed: saidConcepts(said).map(conceptLine),
    mined: minedConcepts(sorted.map(paperTexts)).map(conceptLine),
  });
  const folder = `papers-${hashOf([...cardFiles, ...wordFiles, concepts])}`;
  const cells = volumes.flatMap(({ fieldCells }) => fieldCells);
  const { hash, ids } = await writing;
  const catalogue: Catalogue = {
    format: FORMAT,
    folder,
    records: volumes.map(({ cells }, at) => ({ id: ids[at] ?? '', cells })),
    cells: {
      title: cells.map(({ title }) => title),
      abstract: cells.map(({ abstract }) => abstract),
      author: cells.map(({ author }) => author),
    },
    ...paperColumns(
      sorted.map(({ paper }) => paper),
      labels,
    ),
    has,
    cardsPerFile,
    vocabulary: words.map(([first = '']) => first.slice(0, SHARED)),
  };
  const files = new Map([
    [cataloguePath(hash), JSON.stringify(catalogue)],
    [conceptsPath(folder), concepts],
  ]);
  for (const [at, content] of cardFiles.entries()) files.set(cardsPath(folder, at), content);
  for (const [at, content] of wordFiles.entries()) files.set(vocabularyPath(folder, at), content);
  await writeAll(files, outputDir);
}
