import { z } from 'zod';
import { webUrlSchema } from './paper.ts';

/** A text of the interface in both of its languages. */
const labelSchema = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });
export type Label = z.output<typeof labelSchema>;

/** The languages of the interface, as BCP 47 writes them. */
const interfaceLanguageSchema = z.enum(['en', 'zh-Hans', 'zh-Hant']);

/** `content/site.yaml`: what an adopter edits. */
export const siteSchema = z.strictObject({
  title: labelSchema,
  description: labelSchema,
  /** What a reader sees who has not chosen a language; without it, the browser's. */
  language: interfaceLanguageSchema.optional(),
  /** Where readers can write of mistakes, such as a list of issues. */
  contact: webUrlSchema.optional(),
  /** Shown names of topics, by the name that the digests use. */
  topics: z.record(z.string(), labelSchema).default({}),
});
export type Site = z.output<typeof siteSchema>;

const sourceSchema = z.strictObject({
  name: labelSchema,
  homepage: webUrlSchema.optional(),
  licence: z.string().min(1).optional(),
});
export type Source = z.output<typeof sourceSchema>;

/** `sources.yaml` beside the digests: what is known of each source, by the name of its folder. */
export const sourcesSchema = z.record(z.string(), sourceSchema);
