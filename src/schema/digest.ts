import { z } from 'zod';
import { isoDateSchema, paperIdSchema } from './paper.ts';

/** Where every line of a file went: `total = record + furniture + unread`. */
export const lineCountsSchema = z
  .strictObject({
    total: z.int().nonnegative(),
    record: z.int().nonnegative(),
    furniture: z.int().nonnegative(),
    unread: z.int().nonnegative(),
  })
  .refine((lines) => lines.total === lines.record + lines.furniture + lines.unread, 'lines must add up');
export type LineCounts = z.output<typeof lineCountsSchema>;

/** Front matter of `content/digests/<id>.md`; `id` is the raw path without its extension. */
export const digestSchema = z.strictObject({
  id: z.string().min(1),
  /** The file below `content/raw`. */
  path: z.string().min(1),
  source: z.string().min(1),
  date: isoDateSchema.optional(),
  title: z.string().min(1),
  papers: z.array(paperIdSchema),
  records: z.int().nonnegative(),
  lines: lineCountsSchema,
});
export type Digest = z.output<typeof digestSchema>;
