import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The Markdown files below a folder, sorted; none where nothing has been ingested yet. */
export function markdownPaths(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name))
    .sort();
}
