import { memoize } from '../../memoize.ts';
import { readConcepts } from '../concepts/concepts-file.ts';
import type { Concepts } from '../concepts/expand.ts';
import { paperFacts } from '../index/columns.ts';
import { loadJson, loadPacked } from '../index/loading.ts';
import {
  conceptsPath,
  ENTRY_FILE,
  type Manifest,
  manifestOfEntry,
  manifestPath,
  readManifest,
  segmentPath,
  vocabularyPath,
} from '../index/manifest.ts';
import { FIRSTS_FILE, openTokenFiles, tokenFile } from '../index/pagefind-reader.ts';
import { postingsReader, type SegmentReader } from '../index/postings.ts';
import { blockOwners } from '../index/segments.ts';
import { openSummaries } from '../index/summary.ts';
import { openVocabulary } from '../index/vocabulary.ts';
import type { SearchRequest } from '../query/request.ts';
import { type FoundPaper, foundPaper } from './found-paper.ts';
import { paperIndex } from './hits.ts';
import { type Overview, overviewOf } from './overview.ts';
import { type RankedAnswer, search } from './search.ts';

/** Searches the index of one deployment. */
export type Engine = {
  /** The name of its manifest: numbers of papers are those of this index. */
  name: string;
  overview: Overview;
  search(request: SearchRequest): Promise<RankedAnswer>;
  /** Papers by their numbers. */
  load(papers: readonly number[]): Promise<FoundPaper[]>;
};

/** Makes the browser ask the server whether its copy of a file is still the current one. */
const FRESH: RequestInit = { cache: 'no-cache' };

/** Opens the index in `bundle`, the absolute address of Pagefind's folder. */
export async function openEngine(bundle: string): Promise<Engine> {
  const name = await loadJson(bundle + ENTRY_FILE, FRESH).then(manifestOfEntry);
  const manifest = await loadJson(bundle + manifestPath(name)).then(readManifest);
  const { segments, vocabulary } = manifest;
  const load = (path: string): Promise<unknown> => loadJson(bundle + path);
  const openSegment = async ({ hash, starts }: Manifest['segments'][number]): Promise<SegmentReader> => ({
    finder: openTokenFiles(await load(segmentPath(hash, FIRSTS_FILE)), (file) =>
      loadPacked(bundle + segmentPath(hash, tokenFile(file))),
    ),
    starts,
  });
  const conceptsOf = memoize(async (path: string) => readConcepts(await load(path)));
  const concepts = (): Promise<Concepts> => conceptsOf(conceptsPath(manifest.concepts));
  const opened = await Promise.all(segments.map(openSegment));
  const facts = paperFacts(manifest);
  const index = {
    reader: {
      postings: postingsReader(opened),
      vocabulary: openVocabulary(vocabulary, (file) => load(vocabularyPath(file))),
      papers: paperIndex(blockOwners(manifest)),
      concepts,
    },
    facts,
  };
  const summaries = openSummaries(segments, load);
  const summaryOf = async (paper: number): Promise<FoundPaper> =>
    foundPaper(paper, await summaries(paper), facts);
  return {
    name,
    overview: overviewOf(facts),
    search: (request) => search(request, index),
    load: (papers) => Promise.all(papers.map(summaryOf)),
  };
}
