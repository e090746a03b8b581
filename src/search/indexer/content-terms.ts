import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Term, termsSchema } from '../../schema/terms.ts';

/** The terms that `ingest` mined from the papers of a content folder. */
export async function readTerms(contentDir: string): Promise<Term[]> {
  const path = join(contentDir, 'terms.json');
  const { success, data, error } = termsSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
  if (!success) throw new Error(`${path} is no list of terms:\n${z.prettifyError(error)}`);
  return data.terms;
}
