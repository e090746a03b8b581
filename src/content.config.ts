import { defineCollection } from 'astro:content';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob } from 'astro/loaders';
import { CONTENT_DIR } from './content-dir.ts';
import { frontMatterLoader } from './papers/front-matter-loader.ts';
import { rawFolder } from './raw-folder.ts';
import { digestSchema } from './schema/digest.ts';
import { listedPaperSchema } from './schema/paper.ts';
import { reportSchema } from './schema/report.ts';
import { siteSchema, sourcesSchema } from './schema/site.ts';
import { termsSchema } from './schema/terms.ts';

const base = pathToFileURL(`${resolve(CONTENT_DIR)}/`);
const raw = pathToFileURL(`${rawFolder(CONTENT_DIR)}/`);

/** A file that is one entry: its collection has the single id `all`. */
const only = (pattern: string, folder = base) => glob({ base: folder, pattern, generateId: () => 'all' });

export const collections = {
  papers: defineCollection({
    loader: frontMatterLoader(join(CONTENT_DIR, 'papers'), ['alignment']),
    schema: listedPaperSchema,
  }),
  digests: defineCollection({
    loader: frontMatterLoader(join(CONTENT_DIR, 'digests')),
    schema: digestSchema,
  }),
  sources: defineCollection({ loader: only('sources.yaml', raw), schema: sourcesSchema }),
  report: defineCollection({ loader: only('report.json'), schema: reportSchema }),
  terms: defineCollection({ loader: only('terms.json'), schema: termsSchema }),
  site: defineCollection({ loader: only('site.yaml'), schema: siteSchema }),
};
