import { z } from 'zod';
import { paperIdSchema } from './paper.ts';

/** A term as two papers share it, in the languages in which it has a name. */
const sharedTermSchema = z
  .strictObject({ en: z.string().min(1).exactOptional(), zh: z.string().min(1).exactOptional() })
  .refine(({ en, zh }) => en !== undefined || zh !== undefined, 'must have a name in at least one language');
export type SharedTerm = z.output<typeof sharedTermSchema>;

const relatedPaperSchema = z.strictObject({
  id: paperIdSchema,
  /** What both papers are about, the most telling first. */
  terms: z.array(sharedTermSchema).min(1).max(3),
});
/** A paper near another one, and why. */
export type RelatedPaper = z.output<typeof relatedPaperSchema>;

/** `content/related.json`: the papers that have related ones, by their ids, with these, the nearest first. */
export const relatedSchema = z.strictObject({
  papers: z.record(paperIdSchema, z.array(relatedPaperSchema).min(1).max(5)),
});
export type Related = z.output<typeof relatedSchema>;
