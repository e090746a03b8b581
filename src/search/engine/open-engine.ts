import { readConcepts } from '../concepts/concepts-file.ts';
import { paperFacts } from '../index/columns.ts';
import { loadJson, loadPacked, loadText } from '../index/loading.ts';
import {
  conceptsPath,
  manifestPath,
  readManifest,
  summariesPath,
  vocabularyPath,
} from '../index/manifest.ts';
import { memoize } from '../index/memoize.ts';
import { ENTRY_FILE, indexHash } from '../index/pagefind-format.ts';
import { openPagefind } from '../index/pagefind-reader.ts';
import { postingsReader } from '../index/postings.ts';
import { blockOwners } from '../index/segments.ts';
import { openSummaries, type Summary } from '../index/summary.ts';
import { openVocabulary } from '../index/vocabulary.ts';
import type { SearchRequest } from '../query/request.ts';
import { paperIndex } from './hits.ts';
import { type RankedAnswer, search } from './search.ts';

/** Searches the index of one deployment. */
export type Engine = {
  search(request: SearchRequest): Promise<RankedAnswer>;
  /** Papers by their numbers. */
  load(papers: readonly number[]): Promise<Summary[]>;
};

/** Makes the browser ask the server whether its copy of a file is still the current one. */
const FRESH: RequestInit = { cache: 'no-cache' };

/** Opens the index in `bundle`, the absolute address of Pagefind's folder. */
export async function openEngine(bundle: string): Promise<Engine> {
  const hash = indexHash(await loadText(bundle + ENTRY_FILE, FRESH));
  const [manifest, finder] = await Promise.all([
    loadJson(bundle + manifestPath(hash), FRESH).then(readManifest),
    openPagefind(hash, (path) => loadPacked(bundle + path)),
  ]);
  const { cardsPerFile, folder, vocabulary } = manifest;
  const load = (path: string): Promise<unknown> => loadJson(bundle + path);
  const conceptsOf = memoize(async (path: string) => readConcepts(await load(path)));
  const index = {
    reader: {
      postings: postingsReader(finder, manifest),
      vocabulary: openVocabulary(vocabulary, (file) => load(vocabularyPath(folder, file))),
      papers: paperIndex(blockOwners(manifest)),
      concepts: () => conceptsOf(conceptsPath(folder)),
    },
    facts: paperFacts(manifest),
  };
  await index.reader.concepts();
  return {
    search: (request) => search(request, index),
    load: openSummaries(cardsPerFile, (file) => load(summariesPath(folder, file))),
  };
}
