import { z } from 'zod';
import { lineCountsSchema } from '../../src/schema/digest.ts';
import { paperSchema } from '../../src/schema/paper.ts';
import { ADDRESS_KINDS } from '../../src/schema/paper-address.ts';
import { diagnosticSchema } from '../../src/schema/report.ts';
import { DIAGNOSTIC_CODES } from '../diagnostics.ts';
import type { MadePaper } from '../paper/make-paper.ts';
import type { ReadDigest } from '../record/read-digest.ts';

/** A record without its texts, which are not kept. */
const recordSchema = z.strictObject({
  lines: z.array(z.int().positive()),
  id: z.string(),
  addresses: z.array(z.strictObject({ kind: z.enum(ADDRESS_KINDS), key: z.string() })),
  title: z.strictObject({ en: z.string().exactOptional(), zh: z.string().exactOptional() }),
  authors: z.array(z.string()).exactOptional(),
  authorsComplete: z.boolean().exactOptional(),
  published: z.string().exactOptional(),
  topics: z.array(z.string()),
  code: z.string().exactOptional(),
  links: z.array(z.string()),
  abstract: z.strictObject({}),
});

const digestSchema: z.ZodType<ReadDigest> = z.strictObject({
  path: z.string(),
  format: z.string().exactOptional(),
  records: z.array(recordSchema),
  lines: lineCountsSchema,
  findings: z.array(z.strictObject({ code: z.enum(DIAGNOSTIC_CODES), line: z.int(), message: z.string() })),
});

const madePaperSchema: z.ZodType<MadePaper> = z.strictObject({
  id: z.string(),
  output: z
    .strictObject({
      paper: paperSchema,
      hasEn: z.boolean(),
      hasZh: z.boolean(),
      markdown: z.string(),
      features: z.strictObject({ latin: z.string(), han: z.string() }),
    })
    .exactOptional(),
  diagnostics: z.array(diagnosticSchema),
});

/** The content of a file in the cache: a digest without the texts of its records, and the papers that it mentions first. */
export const keptSchema = z.strictObject({
  digest: digestSchema,
  papers: z.record(z.string(), madePaperSchema),
});
export type Kept = z.output<typeof keptSchema>;
