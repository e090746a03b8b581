import { memoize } from '../../memoize.ts';
import type { Known } from '../../site/new-since.ts';
import { readConcepts } from '../concepts/concepts-file.ts';
import type { Concepts } from '../concepts/expand.ts';
import { paperFacts } from '../index/columns.ts';
import { idsPlaces, readIds } from '../index/ids.ts';
import { loadEntry, loadJson, loadPacked } from '../index/loading.ts';
import {
  conceptsPath,
  idsPath,
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
import type { Query } from '../query/query.ts';
import type { SearchRequest } from '../query/request.ts';
import type { SearchIndex } from './find.ts';
import { type Following, follow, newestPapers, newestPlaces } from './follow.ts';
import { type FoundPaper, foundPaper } from './found-paper.ts';
import { paperIndex } from './hits.ts';
import { type Overview, overviewOf } from './overview.ts';
import { type RankedAnswer, search } from './search.ts';

/** Searches the index of one deployment. */
export type Engine = {
  /** The name of its manifest: numbers of papers are those of this index. */
  name: string;
  /** Loads what every search needs, and tells what there is. */
  prepare(): Promise<Overview>;
  search(request: SearchRequest): Promise<RankedAnswer>;
  /** Looks for queries among the newest papers, those that are new to the reader and more; opens only their segments. */
  follow(queries: readonly Query[], known: Known | undefined): Promise<Following>;
  /** Papers by their numbers. */
  load(papers: readonly number[]): Promise<FoundPaper[]>;
};

/** Opens the index in `bundle`, the absolute address of Pagefind's folder. */
export async function openEngine(bundle: string): Promise<Engine> {
  const { manifest: name } = await loadEntry(bundle);
  const manifest = await loadJson(bundle + manifestPath(name)).then(readManifest);
  const { segments, vocabulary } = manifest;
  const load = (path: string): Promise<unknown> => loadJson(bundle + path);
  const openSegment = memoize(async (at: number): Promise<SegmentReader> => {
    const { hash = '', starts = [] } = segments[at] ?? {};
    const finder = openTokenFiles(await load(segmentPath(hash, FIRSTS_FILE)), (file) =>
      loadPacked(bundle + segmentPath(hash, tokenFile(file))),
    );
    return { finder, starts };
  });
  const conceptsOf = memoize(async (path: string) => readConcepts(await load(path)));
  const concepts = (): Promise<Concepts> => conceptsOf(conceptsPath(manifest.concepts));
  const facts = paperFacts(manifest);
  const parts = {
    vocabulary: openVocabulary(vocabulary, (file) => load(vocabularyPath(file))),
    papers: paperIndex(blockOwners(manifest)),
    concepts,
  };
  /** The index of the papers from the segment on that has a paper. */
  const indexFrom = memoize(async (segment: number): Promise<SearchIndex> => {
    const own = Array.from(segments.keys()).slice(segment);
    const postings = postingsReader(await Promise.all(own.map(openSegment)));
    return { reader: { postings, ...parts }, facts };
  });
  const segmentOf = (paper: number): number => {
    let end = 0;
    return segments.findIndex(({ papers }) => {
      end += papers;
      return paper < end;
    });
  };
  const summaries = openSummaries(segments, load);
  const summaryOf = async (paper: number): Promise<FoundPaper> =>
    foundPaper(paper, await summaries(paper), facts);
  return {
    name,
    async prepare() {
      await indexFrom(0);
      return overviewOf(facts);
    },
    search: async (request) => search(request, await indexFrom(0)),
    async follow(queries, known) {
      const places = newestPlaces(idsPlaces(segments), known?.from);
      const loaded = await Promise.all(
        places.map(async (place) => readIds(await load(idsPath(place.name)), place)),
      );
      const papers = newestPapers(loaded.flat(), known);
      return follow(queries, papers, await indexFrom(segmentOf(papers[0]?.number ?? 0)));
    },
    load: (papers) => Promise.all(papers.map(summaryOf)),
  };
}
