import * as z from 'zod/mini';

/**
 * The language of the index, for which Pagefind has no stemmer and no word splitter: tokens are indexed as they are (see
 * `tokens.ts`).
 */
export const LANGUAGE = 'und';

/** Begins every file of Pagefind after decompression. */
export const SIGNATURE = 'pagefind_dcd';

export const ENTRY_FILE = 'pagefind-entry.json';

const entrySchema = z.object({ languages: z.object({ [LANGUAGE]: z.object({ hash: z.string() }) }) });

/** What Pagefind called its index, as its entry file says. */
export function indexHash(entry: string): string {
  return entrySchema.parse(JSON.parse(entry)).languages[LANGUAGE].hash;
}
