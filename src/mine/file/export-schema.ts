import * as z from 'zod/mini';
import { MAX } from '../../reader/limits.ts';
import { followedSchema, idSchema, listOf, momentSchema, ownPaperSchema } from '../../reader/schema.ts';
import { OWN_VERSION } from '../../reader/version.ts';
import { settingsSchema } from './settings-schema.ts';

/** What an export file calls itself. Its version is that of what it holds; all up to it are read. */
export const FORMAT = 'duizhao';

/** What every version of the file begins with. */
export const headSchema = z.object({ format: z.literal(FORMAT), version: z.int().check(z.positive()) });

/** The first version: what the site then had in localStorage. */
export const version1Schema = z.object({ read: listOf(idSchema, MAX.papers) });

/** All that is the reader's own, as one file. docs/data.md describes it. */
export const exportSchema = z.object({
  format: z.literal(FORMAT),
  version: z.literal(OWN_VERSION),
  /** When it was written. */
  exported: momentSchema,
  papers: listOf(ownPaperSchema, MAX.papers),
  followed: listOf(followedSchema, MAX.followed),
  settings: settingsSchema,
});
export type Export = z.output<typeof exportSchema>;
