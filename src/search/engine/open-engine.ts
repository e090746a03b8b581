import { readConcepts } from '../concepts/concepts-file.ts';
import { paperFacts } from '../index/columns.ts';
import type { Loading } from '../index/loading.ts';
import {
  conceptsPath,
  type Manifest,
  manifestPath,
  readManifest,
  summariesPath,
  vocabularyPath,
} from '../index/manifest.ts';
import { memoize } from '../index/memoize.ts';
import { ENTRY_FILE, indexHash } from '../index/pagefind-format.ts';
import { openPagefind } from '../index/pagefind-module.ts';
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

async function loadManifest(address: string, loading: Loading): Promise<Manifest> {
  return readManifest(await (await loading.fetch(address, FRESH)).json());
}

/**
 * Opens the index in `bundle`, the absolute address of Pagefind's folder. `attempt` differs each time it is opened, see
 * `openPagefind`.
 */
export async function openEngine(bundle: string, attempt: number, loading: Loading): Promise<Engine> {
  loading.forget();
  const entryAddress = new URL(ENTRY_FILE, bundle);
  loading.pin(entryAddress.pathname, undefined);
  const entry = await (await loading.fetch(entryAddress.href, FRESH)).text();
  // Pagefind reads the entry once more, which must not be that of a later deployment than the manifest.
  loading.pin(entryAddress.pathname, entry);
  const hash = indexHash(entry);
  const [manifest, find] = await Promise.all([
    loadManifest(bundle + manifestPath(hash), loading),
    openPagefind(bundle, attempt),
  ]);
  const { cardsPerFile, folder, vocabulary } = manifest;
  const loadJson = async (path: string): Promise<unknown> => (await loading.fetch(bundle + path)).json();
  const conceptsOf = memoize(async (path: string) => readConcepts(await loadJson(path)));
  const index = {
    reader: {
      postings: postingsReader(find, manifest),
      vocabulary: openVocabulary(vocabulary, (file) => loadJson(vocabularyPath(folder, file))),
      papers: paperIndex(blockOwners(manifest)),
      concepts: () => conceptsOf(conceptsPath(folder)),
    },
    facts: paperFacts(manifest),
  };
  await index.reader.concepts();
  return {
    async search(request) {
      const found = await search(request, index);
      loading.check();
      return found;
    },
    load: openSummaries(cardsPerFile, (file) => loadJson(summariesPath(folder, file))),
  };
}
