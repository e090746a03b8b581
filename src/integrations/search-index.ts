import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { paperDate } from '../lib/dates.ts';
import type { Paper, PaperTexts } from '../schema/paper.ts';
import { AVAILABLE } from '../search/answer.ts';
import { available, cardOf } from '../search/build/card-of.ts';
import { columnOf, runsOf } from '../search/build/columns.ts';
import { conceptMatcher } from '../search/build/concept-matcher.ts';
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
import { CONCEPTS, type Concept } from '../search/concept-table.ts';
import { conceptsOfTerms } from '../search/mined-concepts.ts';
import { compare } from '../text/compare.ts';
import { mineTerms } from '../text/terms.ts';
import { openRecords } from './pagefind-records.ts';
import { type PaperFile, paperTexts } from './paper-files.ts';
import type { SiteLabels } from './site-labels.ts';

/** Papers in one record of Pagefind. */
const VOLUME = 4096;

/** Hosts limit the number of files (Cloudflare: 20,000 with all pages): at most about this many of each kind. */
const MOST_FILES = 1_300;
const FEWEST_CARDS = 8;

/**
 * Occurrences of tokens in a file of the index, per paper. Smaller files make a search load less, but there are more of
 * them, and Pagefind's list of them grows, which is loaded first.
 */
const CHUNK_PER_PAPER = 0.37;
const SMALLEST_CHUNK = 1_500;

/** Mined concepts: papers that must give a rendering, and how many concepts there may be, most frequent first. */
const MINED = { atLeast: 3, most: 100 };

/** So many papers are made into tokens before Pagefind's process, which reads them meanwhile, gets more of its input. */
const PAPERS_AT_ONCE = 16;

function newestFirst(a: PaperFile, b: PaperFile): number {
  return compare(paperDate(b.paper) ?? '', paperDate(a.paper) ?? '') || compare(b.paper.id, a.paper.id);
}

function* slices<T>(list: readonly T[], size: number): Generator<T[]> {
  for (let from = 0; from < list.length; from += size) yield list.slice(from, from + size);
}

/** Files by their paths below the folder of the index. */
type Files = Map<string, string>;

/** A name that is another one whenever the content of a file is. */
function nameOf(files: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const content of files) hash.update(content);
  return `papers-${hash.digest('hex').slice(0, 10)}`;
}

async function write(files: Files, outputDir: string): Promise<void> {
  const folders = new Set(Array.from(files.keys(), (path) => dirname(join(outputDir, path))));
  await Promise.all(Array.from(folders, (folder) => mkdir(folder, { recursive: true })));
  await Promise.all(Array.from(files, ([path, content]) => writeFile(join(outputDir, path), content)));
}

/** What the papers have in common with each other: dates, topics and sources. */
function columns(
  papers: readonly Paper[],
  labels: SiteLabels,
): Pick<Catalogue, 'dates' | 'topic' | 'source'> {
  const sources = ({ mentions }: Paper): string[] =>
    mentions.map(({ digest }) => digest.split('/')[0] ?? digest);
  return {
    dates: runsOf(papers.map((paper) => paperDate(paper) ?? '')),
    topic: columnOf(
      papers.map(({ topics }) => topics),
      labels.topic,
    ),
    source: columnOf(papers.map(sources), labels.source),
  };
}

const given = (...texts: (string | undefined)[]): string[] => texts.filter((text) => text !== undefined);

/**
 * What the papers themselves say in both languages, beyond the reviewed concepts: only those have tokens, and to look for
 * one more rendering of them (擷取增強生成) without would load many frequent pairs. Reads the texts again instead of
 * keeping them.
 */
function minedConcepts(files: readonly PaperFile[]): Concept[] {
  const sources = files.map(paperTexts).map(({ paper: { id, title }, abstract }) => ({
    id,
    zh: given(title.zh, abstract.zh),
    en: given(title.en, abstract.en),
  }));
  const reviewed = new Set(CONCEPTS.map(({ en }) => en[0]));
  return conceptsOfTerms(mineTerms(sources), CONCEPTS, MINED).filter(({ en }) => !reviewed.has(en[0]));
}

const bitsOf = (texts: PaperTexts): number =>
  available(texts).reduce((bits, what) => bits | (1 << AVAILABLE.indexOf(what)), 0);

/**
 * Writes what search needs to know of all papers, in both languages, to `outputDir`, which is emptied first: Pagefind's
 * index of tokens, the vocabulary, a card for each paper, and a catalogue that ties them together.
 */
export async function writeSearchIndex(
  paperFiles: readonly PaperFile[],
  labels: SiteLabels,
  outputDir: string,
): Promise<void> {
  const sorted = paperFiles.toSorted(newestFirst);
  await rm(outputDir, { recursive: true, force: true });
  const conceptsIn = conceptMatcher(CONCEPTS);
  const vocabulary = vocabularyBuilder();
  const cards: Card[] = [];
  const has: number[] = [];
  async function* tokensOfPapers(slice: readonly PaperFile[]): AsyncGenerator<PaperTokens> {
    for (const [at, file] of slice.entries()) {
      if (at % PAPERS_AT_ONCE === 0) await setImmediate();
      const texts = paperTexts(file);
      cards.push(cardOf(texts));
      has.push(bitsOf(texts));
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
    reviewed: CONCEPTS.map(conceptLine),
    mined: minedConcepts(sorted).map(conceptLine),
  });
  const folder = nameOf([...cardFiles, ...wordFiles, concepts]);
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
    ...columns(
      sorted.map(({ paper }) => paper),
      labels,
    ),
    has,
    cardsPerFile,
    vocabulary: words.map(([first = '']) => first.slice(0, SHARED)),
  };
  const files: Files = new Map([
    [cataloguePath(hash), JSON.stringify(catalogue)],
    [conceptsPath(folder), concepts],
  ]);
  for (const [at, content] of cardFiles.entries()) files.set(cardsPath(folder, at), content);
  for (const [at, content] of wordFiles.entries()) files.set(vocabularyPath(folder, at), content);
  await write(files, outputDir);
}
