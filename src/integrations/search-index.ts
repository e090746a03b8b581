import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { paperDate } from '../lib/dates.ts';
import type { PaperTexts } from '../schema/paper.ts';
import { AVAILABLE } from '../search/answer.ts';
import { available, cardOf } from '../search/build/card-of.ts';
import { columnOf, runsOf } from '../search/build/columns.ts';
import { paperTokens } from '../search/build/paper-tokens.ts';
import { vocabularyFiles } from '../search/build/vocabulary.ts';
import { type Volume, volumeOf } from '../search/build/volumes.ts';
import { type Catalogue, cardsPath, cataloguePath, FORMAT, vocabularyPath } from '../search/catalogue.ts';
import { compare } from '../text/compare.ts';
import { type WrittenIndex, writeRecords } from './pagefind-records.ts';
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

function newestFirst(a: PaperTexts, b: PaperTexts): number {
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
  for (const [path, content] of files) {
    await mkdir(dirname(join(outputDir, path)), { recursive: true });
    await writeFile(join(outputDir, path), content);
  }
}

/** Everything that a catalogue says without having seen the index. */
function columns(papers: readonly PaperTexts[], labels: SiteLabels): Pick<Catalogue, 'dates' | 'topic' | 'source' | 'has'> {
  const sources = ({ paper }: PaperTexts): string[] => [
    ...new Set(paper.mentions.map(({ digest }) => digest.split('/')[0] ?? digest)),
  ];
  return {
    dates: runsOf(papers.map(({ paper }) => paperDate(paper) ?? '')),
    topic: columnOf(papers.map(({ paper }) => paper.topics), labels.topic),
    source: columnOf(papers.map(sources), labels.source),
    has: papers.map((texts) => available(texts).reduce((bits, what) => bits | (1 << AVAILABLE.indexOf(what)), 0)),
  };
}

/**
 * Writes what search needs to know of all papers, in both languages, to `outputDir`, which is emptied first: Pagefind's
 * index of tokens, the vocabulary, a card for each paper, and a catalogue that ties them together.
 */
export async function writeSearchIndex(
  texts: readonly PaperTexts[],
  labels: SiteLabels,
  outputDir: string,
): Promise<void> {
  const papers = texts.toSorted(newestFirst);
  await rm(outputDir, { recursive: true, force: true });
  const tokens = new Set<string>();
  const volumes: Omit<Volume, 'content'>[] = [];
  function* paperTokensOf(slice: readonly PaperTexts[]) {
    for (const paper of slice) {
      const own = paperTokens(paper);
      for (const list of Object.values(own)) for (const token of list) tokens.add(token);
      yield own;
    }
  }
  function* records(): Generator<string> {
    for (const slice of slices(papers, VOLUME)) {
      const { content, ...cells } = volumeOf(paperTokensOf(slice));
      volumes.push(cells);
      yield content;
    }
  }
  const chunkSize = Math.max(SMALLEST_CHUNK, Math.round(papers.length * CHUNK_PER_PAPER));
  const index: WrittenIndex = await writeRecords(records(), chunkSize, outputDir);

  const cardsPerFile = Math.max(FEWEST_CARDS, Math.ceil(papers.length / MOST_FILES));
  const cards = Array.from(slices(papers, cardsPerFile), (slice) => JSON.stringify(slice.map(cardOf)));
  const vocabulary = vocabularyFiles(tokens);
  const words = vocabulary.map((lines) => JSON.stringify(lines));
  const folder = nameOf([...cards, ...words]);
  const cells = volumes.flatMap(({ fieldCells }) => fieldCells);
  const catalogue: Catalogue = {
    format: FORMAT,
    folder,
    records: volumes.map(({ cells }, at) => ({ id: index.ids[at] ?? '', cells })),
    cells: {
      title: cells.map(({ title }) => title),
      abstract: cells.map(({ abstract }) => abstract),
      author: cells.map(({ author }) => author),
    },
    ...columns(papers, labels),
    cardsPerFile,
    vocabulary: vocabulary.map(([first = '']) => first),
  };
  const files: Files = new Map([[cataloguePath(index.hash), JSON.stringify(catalogue)]]);
  for (const [at, content] of cards.entries()) files.set(cardsPath(folder, at), content);
  for (const [at, content] of words.entries()) files.set(vocabularyPath(folder, at), content);
  await write(files, outputDir);
}
