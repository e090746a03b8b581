import * as z from 'zod/mini';
import { idToken, searchToken } from '../text/search-words.ts';
import type { Query, QueryPart } from './query.ts';
import { HEAD_WORDS, type PartHit, rank } from './rank.ts';
import { type Shown, shownSchema } from './shown.ts';

/** What a query found: how many papers, and what to show of those from one place in the order to another. */
export type Results = { total: number; load(from: number, to: number): Promise<Shown[]> };

export type Engine = { search(query: Query, signal: AbortSignal): Promise<Results> };

const functionSchema = <F extends (...input: never[]) => unknown>() =>
  z.custom<F>((value) => typeof value === 'function');

const moduleSchema = z.object({ createInstance: functionSchema<(options: object) => unknown>() });
const instanceSchema = z.object({
  init: functionSchema<() => Promise<unknown>>(),
  search: functionSchema<(term: string) => Promise<unknown>>(),
});
const resultSchema = z.object({
  id: z.string(),
  score: z.number(),
  words: z.array(z.number()),
  data: functionSchema<() => Promise<unknown>>(),
});
const responseSchema = z.object({ results: z.array(resultSchema) });
const fragmentSchema = z.object({ filters: z.object({ paper: z.tuple([z.string()]) }) });

type Result = z.output<typeof resultSchema>;

/**
 * Loads Pagefind's script and index from `bundle`, an address that ends in `pagefind/`. Rejects when one of them cannot
 * be loaded; a later attempt needs another number, because browsers remember a module that failed.
 */
export async function openEngine(bundle: string, attempt: number): Promise<Engine> {
  const address = `${bundle}pagefind.js${attempt === 0 ? '' : `?attempt=${attempt}`}`;
  const { createInstance } = moduleSchema.parse(await import(/* @vite-ignore */ address));
  const pagefind = instanceSchema.parse(createInstance({}));
  await pagefind.init();

  const data = new Map<string, Result['data']>();

  /** How each paper answers one search of Pagefind, by Pagefind's id of it. */
  async function find(term: string, isExact: boolean): Promise<Map<string, PartHit>> {
    const { results } = responseSchema.parse(await pagefind.search(term));
    for (const result of results) data.set(result.id, result.data);
    return new Map(
      results.map(({ id, score, words }) => [
        id,
        { isExact, isInHead: Math.min(...words) < HEAD_WORDS, score },
      ]),
    );
  }

  /** A keyword's exact form, then other words with its stem, whose score is 1 for all and so not counted. */
  async function findKeyword(word: string): Promise<Map<string, PartHit>> {
    const [exact, stems] = await Promise.all([
      find(searchToken({ text: word, isHan: false }), true),
      find(`"${word}"`, false),
    ]);
    const hits = new Map(exact);
    for (const [id, { isInHead }] of stems) {
      const known = hits.get(id) ?? { isExact: false, score: 0, isInHead };
      hits.set(id, { ...known, isInHead: known.isInHead || isInHead });
    }
    return hits.size > 0 ? hits : find(`_${word}`, false);
  }

  function findPart(part: QueryPart): Promise<Map<string, PartHit>> {
    if (part.kind === 'keyword') return findKeyword(part.word);
    return find(`"${part.words.map(searchToken).join(' ')}"`, true);
  }

  return {
    async search(query, signal) {
      const searches = query.kind === 'id' ? [find(idToken(query.id), true)] : query.parts.map(findPart);
      const order = rank(await Promise.all(searches));
      signal.throwIfAborted();
      const loadOne = async (id: string): Promise<Shown> => {
        const { filters } = fragmentSchema.parse(await data.get(id)?.());
        return shownSchema.parse(JSON.parse(filters.paper[0]));
      };
      return {
        total: order.length,
        load: (from, to) => Promise.all(order.slice(from, to).map(loadOne)),
      };
    },
  };
}
