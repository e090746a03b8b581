import { readTerms } from './content-terms.ts';
import { readLabels } from './site-labels.ts';
import { writeSearchIndex } from './write-index.ts';

/** Writes the search index of a content folder to `outputDir`, which is emptied first. Gives the number of papers. */
export async function indexContent(contentDir: string, outputDir: string): Promise<number> {
  const [labels, terms] = await Promise.all([readLabels(contentDir), readTerms(contentDir)]);
  return writeSearchIndex((threads) => threads.read(contentDir), labels, terms, outputDir);
}
