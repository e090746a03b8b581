import * as z from 'zod/mini';
import type { Concepts } from '../concepts/expand.ts';
import { conceptTokens } from '../concepts/field-token.ts';
import { conceptOfLine } from '../concepts/line-format.ts';
import { conceptIndex } from '../concepts/lookup.ts';
import { SearchFailure } from '../failure.ts';
import { type Card, cardSchema } from '../index/card.ts';
import {
  type Catalogue,
  cardsPath,
  cataloguePath,
  catalogueSchema,
  conceptsPath,
  FORMAT,
  vocabularyPath,
} from '../index/catalogue.ts';
import type { Loading } from '../index/loading.ts';
import { ENTRY_FILE, indexHash } from '../index/pagefind-format.ts';
import { openPagefind } from '../index/pagefind-module.ts';
import { paperIndex } from '../index/paper-index.ts';
import { postingsReader } from '../index/postings.ts';
import { rememberBy } from '../index/remember.ts';
import { openVocabulary } from '../index/vocabulary.ts';
import type { SearchRequest } from '../query/request.ts';
import { paperFacts } from './limits.ts';
import { type Found, search } from './search.ts';

/** Searches one deployment's index. */
export type Engine = {
  search(request: SearchRequest): Promise<Found>;
  /** Papers by their numbers. */
  load(papers: readonly number[]): Promise<Card[]>;
};

const formatSchema = z.object({ format: z.number() });
const cardsSchema = z.array(cardSchema);
const conceptsSchema = z.object({ reviewed: z.array(z.string()), mined: z.array(z.string()) });

/** Always asks the server whether a file is still the same. */
const FRESH: RequestInit = { cache: 'no-cache' };

async function readCatalogue(address: string, loading: Loading): Promise<Catalogue> {
  const data: unknown = await (await loading.fetch(address, FRESH)).json();
  const { format } = formatSchema.parse(data);
  if (format !== FORMAT) throw new SearchFailure('outdated');
  return catalogueSchema.parse(data);
}

/**
 * Opens the index in `bundle`, the absolute address of Pagefind's folder. `attempt` is another number whenever it is
 * opened anew, because browsers remember a module that failed.
 */
export async function openEngine(bundle: string, attempt: number, loading: Loading): Promise<Engine> {
  loading.forget();
  const entryAddress = new URL(ENTRY_FILE, bundle);
  loading.pin(entryAddress.pathname, undefined);
  const entry = await (await loading.fetch(entryAddress.href, FRESH)).text();
  // Pagefind reads the entry by itself: it must not see that of a later deployment than the catalogue does.
  loading.pin(entryAddress.pathname, entry);
  const hash = indexHash(entry);
  const [catalogue, find] = await Promise.all([
    readCatalogue(bundle + cataloguePath(hash), loading),
    openPagefind(bundle, attempt),
  ]);
  const loadJson = async (path: string): Promise<unknown> => (await loading.fetch(bundle + path)).json();
  const { cardsPerFile, folder, vocabulary } = catalogue;
  const conceptsOf = rememberBy(async (path: string): Promise<Concepts> => {
    const { reviewed, mined } = conceptsSchema.parse(await loadJson(path));
    const known = reviewed.map(conceptOfLine);
    return { index: conceptIndex([...known, ...mined.map(conceptOfLine)]), tokens: conceptTokens(known) };
  });
  const index = {
    reader: {
      postings: postingsReader(find, catalogue),
      vocabulary: openVocabulary(vocabulary, (file) => loadJson(vocabularyPath(folder, file))),
      papers: paperIndex(catalogue),
      concepts: () => conceptsOf(conceptsPath(folder)),
    },
    facts: paperFacts(catalogue),
  };
  await index.reader.concepts();
  const cardsOf = rememberBy(async (file: number) =>
    cardsSchema.parse(await loadJson(cardsPath(folder, file))),
  );
  return {
    async search(request) {
      const found = await search(request, index);
      loading.check();
      return found;
    },
    load: (papers) =>
      Promise.all(
        papers.map(async (paper) => {
          const card = (await cardsOf(Math.floor(paper / cardsPerFile)))[paper % cardsPerFile];
          if (card === undefined) throw new SearchFailure('broken');
          return card;
        }),
      ),
  };
}
