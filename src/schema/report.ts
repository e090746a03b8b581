import { z } from 'zod';
import { lineCountsSchema } from './digest.ts';

const severitySchema = z.enum(['info', 'warning', 'error']);
export type Severity = z.output<typeof severitySchema>;

export const diagnosticSchema = z.strictObject({
  code: z.string().min(1),
  severity: severitySchema,
  file: z.string().min(1),
  line: z.int().nonnegative(),
  message: z.string().min(1),
});
export type Diagnostic = z.output<typeof diagnosticSchema>;

const fileReportSchema = z.strictObject({
  path: z.string().min(1),
  format: z.string().min(1).optional(),
  records: z.int().nonnegative(),
  lines: lineCountsSchema,
});

/** What `ingest` read, repaired and left unread; also written to `content/report.json` for the site. */
export const reportSchema = z.strictObject({
  files: z.array(fileReportSchema),
  records: z.int().nonnegative(),
  papers: z.int().nonnegative(),
  bilingual: z.int().nonnegative(),
  chineseOnly: z.int().nonnegative(),
  englishOnly: z.int().nonnegative(),
  diagnostics: z.array(diagnosticSchema),
});
export type Report = z.output<typeof reportSchema>;
