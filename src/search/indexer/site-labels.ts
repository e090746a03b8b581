import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import matter from 'gray-matter';
import { rawFolder } from '../../raw-folder.ts';
import { siteSchema, sourcesSchema } from '../../schema/site.ts';
import { labelOf } from '../../site/label-of.ts';
import type { ColumnLabels } from '../index/columns.ts';

/** Reads YAML as front matter without a text; a file that is missing is empty. */
async function readYaml(path: string): Promise<unknown> {
  if (!existsSync(path)) return {};
  return matter(`---\n${await readFile(path, 'utf8')}\n---\n`, {}).data;
}

/** Reads the labels of a content folder; a topic or source without one is shown by its name. */
export async function readLabels(contentDir: string): Promise<ColumnLabels> {
  const site = siteSchema.parse(await readYaml(join(contentDir, 'site.yaml')));
  const sources = sourcesSchema.parse(await readYaml(join(rawFolder(contentDir), 'sources.yaml')));
  const names = Object.fromEntries(Object.entries(sources).map(([folder, { name }]) => [folder, name]));
  return {
    topic: (name) => labelOf(site.topics, name),
    source: (folder) => labelOf(names, folder),
  };
}
