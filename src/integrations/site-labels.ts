import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import matter from 'gray-matter';
import { z } from 'zod';
import { type Label, siteSchema, sourceSchema } from '../schema/site.ts';

/** YAML is front matter without a text after it. */
const readYaml = async (path: string): Promise<unknown> =>
  matter(`---\n${await readFile(path, 'utf8')}\n---\n`, {}).data;

/** How topics and sources are shown, by the name that the digests use and the name of the folder. */
export type SiteLabels = { topic: (name: string) => Label; source: (folder: string) => Label };

/** Reads the labels of a content folder. What has none there is shown by its name. */
export async function readLabels(contentDir: string): Promise<SiteLabels> {
  const site = siteSchema.parse(await readYaml(join(contentDir, 'site.yaml')));
  const sources = z
    .record(z.string(), sourceSchema)
    .parse(await readYaml(join(contentDir, 'raw/sources.yaml')));
  const plain = (name: string): Label => ({ en: name, zh: name });
  return {
    topic: (name) => site.topics[name] ?? plain(name),
    source: (folder) => sources[folder]?.name ?? plain(folder),
  };
}
