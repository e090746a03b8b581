import * as z from 'zod/mini';
import { AVAILABLE } from '../../schema/available.ts';

/** What a search result shows of a paper. Read in the browser, where zod/mini weighs 6 KB and zod 27 KB. */
export const cardSchema = z.object({
  id: z.string(),
  title: z.object({ en: z.optional(z.string()), zh: z.optional(z.string()) }),
  authors: z.optional(z.string()),
  date: z.optional(z.string()),
  has: z.array(z.enum(AVAILABLE)),
});
export type Card = z.output<typeof cardSchema>;
