import { readSite, readSources } from '../../settings/read-settings.ts';
import { labelOf } from '../../site/label-of.ts';
import { fileSlug } from '../../text/slug.ts';
import type { ColumnLabels } from '../index/columns.ts';

/** Reads the labels of a content folder; a topic or source without one is shown by its name. */
export function readLabels(contentDir: string): ColumnLabels {
  const { topics } = readSite(contentDir);
  const sources = Object.entries(readSources(contentDir)).map(
    ([folder, { name }]) => [fileSlug(folder), name] as const,
  );
  return {
    topic: (name) => labelOf(topics, name),
    source: (folder) => labelOf(Object.fromEntries(sources), folder),
  };
}
