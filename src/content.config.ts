import { defineCollection } from 'astro:content';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { file, glob } from 'astro/loaders';
import { digestSchema } from './schema/digest.ts';
import { paperSchema } from './schema/paper.ts';
import { reportSchema } from './schema/report.ts';
import { siteSchema, sourceSchema } from './schema/site.ts';
import { termsSchema } from './schema/terms.ts';

const base = pathToFileURL(`${resolve(process.env.CONTENT_DIR ?? 'content')}/`);

/** The id of an entry is the one in its front matter, not a slug of the file's name. */
const generateId = ({ data }: { data: Record<string, unknown> }): string => String(data.id);

/** A file that is one entry: its collection has the single id `all`. */
const only = (pattern: string) => glob({ base, pattern, generateId: () => 'all' });

export const collections = {
  papers: defineCollection({
    loader: glob({ base, pattern: 'papers/*.md', generateId }),
    schema: paperSchema,
  }),
  digests: defineCollection({
    loader: glob({ base, pattern: 'digests/**/*.md', generateId, retainBody: false }),
    schema: digestSchema,
  }),
  sources: defineCollection({
    loader: file(new URL('raw/sources.yaml', base).pathname),
    schema: sourceSchema,
  }),
  report: defineCollection({ loader: only('report.json'), schema: reportSchema }),
  terms: defineCollection({ loader: only('terms.json'), schema: termsSchema }),
  site: defineCollection({ loader: only('site.yaml'), schema: siteSchema }),
};
