import { z } from 'zod';
import { paperIdSchema } from './paper.ts';

const renderingSchema = z.strictObject({
  /** In its most frequent spelling. */
  chinese: z.string().min(1),
  count: z.int().positive(),
  papers: z.array(paperIdSchema).min(1),
});
/** A Chinese rendering of a term: how often authors give it, and in which papers. */
export type Rendering = z.output<typeof renderingSchema>;

const termSchema = z.strictObject({
  english: z.string().min(1),
  abbreviations: z.array(z.string().min(1)),
  renderings: z.array(renderingSchema).min(1),
});
/** An English term with what authors call it in Chinese, the most frequent first. */
export type Term = z.output<typeof termSchema>;

/** `content/terms.json`: the terms that the papers give in both languages, in the order of their English. */
export const termsSchema = z.strictObject({ terms: z.array(termSchema) });
