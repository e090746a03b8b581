import { defineCollection } from 'astro:content';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob } from 'astro/loaders';
import { contentDir } from './content-dir.ts';
import { frontMatterLoader } from './papers/front-matter-loader.ts';
import { papersFolder } from './papers/paper-files.ts';
import { digestSchema } from './schema/digest.ts';
import { listedPaperSchema } from './schema/paper.ts';
import { reportSchema } from './schema/report.ts';
import { siteSchema, sourcesSchema } from './schema/site.ts';
import { termsSchema } from './schema/terms.ts';
import { readSite, readSources, siteFile, sourcesFile } from './settings/read-settings.ts';
import { settingsLoader } from './settings/settings-loader.ts';

const folder = contentDir();
const base = pathToFileURL(`${resolve(folder)}/`);

/** A file that is one entry: its collection has the single id `all`. */
const only = (pattern: string) => glob({ base, pattern, generateId: () => 'all' });

export const collections = {
  papers: defineCollection({
    loader: frontMatterLoader(papersFolder(folder), ['alignment']),
    schema: listedPaperSchema,
  }),
  digests: defineCollection({
    loader: frontMatterLoader(join(folder, 'digests')),
    schema: digestSchema,
  }),
  sources: defineCollection({
    loader: settingsLoader(sourcesFile(folder), () => readSources(folder)),
    schema: sourcesSchema,
  }),
  report: defineCollection({ loader: only('report.json'), schema: reportSchema }),
  terms: defineCollection({ loader: only('terms.json'), schema: termsSchema }),
  site: defineCollection({
    loader: settingsLoader(siteFile(folder), () => readSite(folder)),
    schema: siteSchema,
  }),
};
