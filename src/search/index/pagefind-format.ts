import * as z from 'zod/mini';

/**
 * Pagefind has no stemmer and no word splitter for this language, so it indexes tokens as they are (see `tokens.ts`).
 */
export const LANGUAGE = 'und';

/** Pagefind's own entry, from which its writer gets the name of the index; it is not published. */
export const PAGEFIND_ENTRY = 'pagefind-entry.json';

const entrySchema = z.object({ languages: z.object({ [LANGUAGE]: z.object({ hash: z.string() }) }) });

/** Pagefind's name of its index: `und_37b577f8c96` of `{"languages":{"und":{"hash":"und_37b577f8c96",…}}}`. */
export function indexHash(entry: string): string {
  return entrySchema.parse(JSON.parse(entry)).languages[LANGUAGE].hash;
}
