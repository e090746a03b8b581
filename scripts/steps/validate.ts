import { z } from 'zod';
import { paperSchema } from '../../src/schema/paper.ts';
import type { Diagnostic } from '../../src/schema/report.ts';
import { diagnose } from '../diagnostics.ts';
import type { MergedPaper } from './record.ts';

/** Holds a paper to `paperSchema`; one that does not fit is left out and reported at its first mention. */
export function validatePaper(
  merged: MergedPaper,
  file: string,
): { paper?: MergedPaper; diagnostics: Diagnostic[] } {
  const parsed = paperSchema.safeParse(merged.paper);
  if (parsed.success) return { paper: { ...merged, paper: parsed.data }, diagnostics: [] };
  const line = merged.paper.mentions[0]?.line ?? 1;
  const problem = z.prettifyError(parsed.error).replace(/\s+/g, ' ');
  const message = `Paper "${merged.paper.id}" was left out: ${problem}`;
  return { diagnostics: [diagnose(file, { code: 'invalid-paper', line, message })] };
}
