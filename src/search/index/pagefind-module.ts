import * as z from 'zod/mini';
import { LANGUAGE } from './pagefind-format.ts';

const functionSchema = <F extends (...input: never[]) => unknown>() =>
  z.custom<F>((value) => typeof value === 'function');

const moduleSchema = z.object({ createInstance: functionSchema<(options: object) => unknown>() });
const instanceSchema = z.object({
  init: functionSchema<() => Promise<unknown>>(),
  search: functionSchema<(term: string) => Promise<unknown>>(),
  preload: functionSchema<(terms: string) => Promise<unknown>>(),
});
const responseSchema = z.object({
  results: z.array(z.object({ id: z.string(), words: z.array(z.number()) })),
});

/** Pagefind's names of records, and the positions in each. */
type RecordPositions = { id: string; words: number[] }[];

export type TokenFinder = {
  find(token: string): Promise<RecordPositions>;
  /** Finds all tokens that begin so, which are given: Pagefind only looks in files that are loaded. */
  findBeginning(beginning: string, tokens: readonly string[]): Promise<RecordPositions>;
};

/**
 * Loads Pagefind's script and the index beside it from `bundle`, an address that ends in `pagefind/`. Browsers remember
 * a script that failed, so each `attempt` has an address of its own.
 */
export async function openPagefind(bundle: string, attempt: number): Promise<TokenFinder> {
  const address = `${bundle}pagefind.js${attempt === 0 ? '' : `?attempt=${attempt}`}`;
  const { createInstance } = moduleSchema.parse(await import(/* @vite-ignore */ address));
  // Pagefind 1.6 ignores `language`: in a worker it takes the language with most pages, the only one of this index.
  const pagefind = instanceSchema.parse(createInstance({ basePath: bundle, language: LANGUAGE }));
  await pagefind.init();
  const find = async (text: string): Promise<RecordPositions> =>
    responseSchema.parse(await pagefind.search(text)).results;
  return {
    find,
    async findBeginning(beginning, tokens) {
      await pagefind.preload(tokens.join(' '));
      return find(beginning);
    },
  };
}
