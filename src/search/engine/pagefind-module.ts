import * as z from 'zod/mini';

const functionSchema = <F extends (...input: never[]) => unknown>() =>
  z.custom<F>((value) => typeof value === 'function');

const moduleSchema = z.object({ createInstance: functionSchema<(options: object) => unknown>() });
const instanceSchema = z.object({
  init: functionSchema<() => Promise<unknown>>(),
  search: functionSchema<(term: string) => Promise<unknown>>(),
});
const responseSchema = z.object({
  results: z.array(z.object({ id: z.string(), words: z.array(z.number()) })),
});

/** Where a token stands: its positions in each record that has it, by Pagefind's name of the record. */
export type FindToken = (token: string) => Promise<{ id: string; words: number[] }[]>;

/** Loads Pagefind's script and the index beside it from `bundle`, an address that ends in `pagefind/`. */
export async function openPagefind(bundle: string, attempt: number): Promise<FindToken> {
  const address = `${bundle}pagefind.js${attempt === 0 ? '' : `?attempt=${attempt}`}`;
  const { createInstance } = moduleSchema.parse(await import(/* @vite-ignore */ address));
  const pagefind = instanceSchema.parse(createInstance({ basePath: bundle, language: 'und' }));
  await pagefind.init();
  return async (token) => responseSchema.parse(await pagefind.search(token)).results;
}
