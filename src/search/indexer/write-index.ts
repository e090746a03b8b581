import { digestDates } from '../../papers/digest-dates.ts';
import { type Part as SitePart, shareOf } from '../../part.ts';
import { conceptsText } from '../concepts/concepts-file.ts';
import type { Concept } from '../concepts/reviewed.ts';
import { columnsOf } from '../index/columns.ts';
import { idsFiles } from '../index/ids.ts';
import {
  conceptsPath,
  ENTRY_FILE,
  entryText,
  idsPath,
  type Manifest,
  manifestPath,
  manifestText,
  segmentPath,
  summariesPath,
  vocabularyPath,
} from '../index/manifest.ts';
import { summaryFiles } from '../index/summary.ts';
import { vocabularyFiles } from '../index/vocabulary.ts';
import { readTerms } from './content-terms.ts';
import { cutSegments, SEGMENT_SIZES } from './cut-segments.ts';
import { openIndexCache } from './index-cache.ts';
import { readIndexedPapers } from './indexed-papers.ts';
import { makeSegment, type Segment } from './make-segment.ts';
import { inOrderOfMention } from './order-of-mention.ts';
import { foundConcepts, minedConcepts } from './own-concepts.ts';
import { openPaperThreads } from './paper-threads.ts';
import { readLabels } from './site-labels.ts';
import { hashOf, writeAll } from './write-all.ts';

/** Files of the index by their paths, and what the manifest says of them. */
type Part<K extends keyof Manifest> = { files: Map<string, string | Uint8Array> } & Pick<Manifest, K>;

function segmentParts(segments: readonly Segment[]): Part<'segments'> {
  const files: Part<'segments'>['files'] = new Map();
  let blocks = 0;
  const listed = segments.map(({ papers, value: { hash, starts, cells }, files: own }) => {
    for (const [path, bytes] of own) files.set(segmentPath(hash, path), bytes);
    const texts = summaryFiles(papers);
    const cards = hashOf(texts);
    for (const [file, text] of texts.entries()) files.set(summariesPath(cards, file), text);
    const ids = idsFiles(papers).map(({ text, day }): [string, string] => {
      const name = hashOf([text]);
      files.set(idsPath(name), text);
      return [name, day];
    });
    const before = blocks;
    blocks += cells;
    return { hash, starts: starts.map((start) => before + start), papers: papers.length, cards, ids };
  });
  return { files, segments: listed };
}

function wordParts(segments: readonly Segment[], mined: Concept[]): Part<'vocabulary' | 'concepts'> {
  const made = segments.flatMap(({ value }) => value.words);
  const vocabulary = vocabularyFiles(made.map(({ words }) => words));
  const lines = vocabulary.files.map((some) => JSON.stringify(some));
  const names = lines.map((text) => hashOf([text]));
  const text = conceptsText(foundConcepts(new Set(made.flatMap(({ found }) => found))), mined);
  const concepts = hashOf([text]);
  const files: Part<'concepts'>['files'] = new Map([[conceptsPath(concepts), text]]);
  for (const [at, name] of names.entries()) files.set(vocabularyPath(name), lines[at] ?? '');
  return { files, vocabulary: vocabulary.firsts.map((first, at) => [first, names[at] ?? '']), concepts };
}

export type IndexOptions = {
  contentDir: string;
  outputDir: string;
  /** What is kept of this index for the next one. */
  cacheDir: string;
  /** The part that only makes its share of the segments, for the cache. */
  part?: SitePart;
};

/**
 * Writes what search needs to know of the papers of a content folder, in both languages, to a folder, which is emptied
 * first: Pagefind's indexes of tokens, the vocabulary, a summary of each paper, the concepts, and a manifest that ties them
 * together. Another `version` of the code uses nothing of what is kept. Gives the number of papers that it made.
 */
export async function writeSearchIndex(
  { contentDir, outputDir, cacheDir, part }: IndexOptions,
  version: string,
  sizes = SEGMENT_SIZES,
): Promise<number> {
  const [labels, terms] = [readLabels(contentDir), await readTerms(contentDir)];
  const cache = openIndexCache(cacheDir, version);
  const threads = openPaperThreads();
  try {
    const read = await readIndexedPapers(contentDir, threads, cache);
    const papers = inOrderOfMention(read, digestDates(contentDir));
    const shares = cutSegments(papers, sizes);
    const segments: Segment[] = [];
    for (const share of part === undefined ? shares : shareOf(shares, part))
      segments.push(await makeSegment(share, threads, cache));
    if (part !== undefined) return segments.reduce((sum, segment) => sum + segment.papers.length, 0);
    const { files, ...listed } = segmentParts(segments);
    const { files: wordFiles, ...words } = wordParts(segments, minedConcepts(terms));
    const blocks = segments.flatMap(({ value }) => value.fieldBlocks);
    const manifest = manifestText({
      ...listed,
      ...words,
      cells: {
        title: blocks.map(({ title }) => title),
        abstract: blocks.map(({ abstract }) => abstract),
        author: blocks.map(({ author }) => author),
      },
      ...columnsOf(papers, labels),
    });
    const name = hashOf([manifest]);
    const day = papers.findLast(({ first }) => first?.day !== undefined)?.first?.day;
    const own = new Map([
      [manifestPath(name), manifest],
      [ENTRY_FILE, entryText({ manifest: name, ...(day === undefined ? {} : { day }) })],
    ]);
    await writeAll(new Map([...files, ...wordFiles, ...own]), outputDir);
    cache.close();
    return papers.length;
  } finally {
    await threads.close();
  }
}
