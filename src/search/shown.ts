import * as z from 'zod/mini';

/** What a search result shows of a paper. Read in the browser, where zod/mini weighs 6 KB and zod 27 KB. */
export const shownSchema = z.object({
  id: z.string(),
  title: z.object({ en: z.optional(z.string()), zh: z.optional(z.string()) }),
  authors: z.optional(z.string()),
  date: z.optional(z.string()),
  abstract: z.object({ en: z.optional(z.string()), zh: z.optional(z.string()) }),
});
export type Shown = z.output<typeof shownSchema>;
