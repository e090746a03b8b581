import { z } from 'zod';
import { paperSchema } from '../../src/schema/paper.ts';
import type { Diagnostic } from '../../src/schema/report.ts';
import { diagnose } from '../diagnostics.ts';
import type { MergedPaper } from '../record/record.ts';

/**
 * Checks papers against `paperSchema`. A paper that does not fit is left out and reported at its first mention.
 * `fileOf` gives the path of a digest's file by the digest's id.
 */
export function validatePapers(
  papers: readonly MergedPaper[],
  fileOf: ReadonlyMap<string, string>,
): { papers: MergedPaper[]; diagnostics: Diagnostic[] } {
  const valid: MergedPaper[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const merged of papers) {
    const parsed = paperSchema.safeParse(merged.paper);
    if (parsed.success) {
      valid.push({ ...merged, paper: parsed.data });
      continue;
    }
    const { id, mentions, title } = merged.paper;
    const [{ digest = id, line = 1 } = {}] = mentions;
    const file = fileOf.get(digest) ?? digest;
    if (title.en === undefined && title.zh === undefined) {
      const message = `No digest gives the title of "${id}"; the paper was left out.`;
      diagnostics.push(diagnose(file, { code: 'missing-title', line, message }));
      continue;
    }
    const problem = z.prettifyError(parsed.error).replace(/\s+/g, ' ');
    const message = `Paper "${id}" was left out: ${problem}`;
    diagnostics.push(diagnose(file, { code: 'invalid-paper', line, message }));
  }
  return { papers: valid, diagnostics };
}
