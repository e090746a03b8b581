import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { readFrontMatter } from '../front-matter.ts';
import { rawFolder } from '../raw-folder.ts';
import { type Site, type Source, siteSchema, sourcesSchema } from '../schema/site.ts';
import { SettingsError } from './settings-error.ts';

/** Where the settings of a content folder are. */
export const siteFile = (contentDir: string): string => join(contentDir, 'site.yaml');
export const sourcesFile = (contentDir: string): string => join(rawFolder(contentDir), 'sources.yaml');

/** What editors put around YAML: a byte order mark, a line `---` before it, a line `---` or `...` after it. */
const AROUND = /^\uFEFF|^\uFEFF?\s*---[ \t]*\r?\n|\r?\n(?:---|\.\.\.)\s*$/g;

/** What js-yaml says of a fault: `{ reason: 'bad indentation of a mapping entry', mark: { line: 3 } }`, lines from 0. */
const faultSchema = z.object({ reason: z.string(), mark: z.object({ line: z.int() }) });

/** Reads YAML, which is nothing where all of it is a comment. */
function readYaml(path: string): unknown {
  const text = readFileSync(path, 'utf8').replace(AROUND, '').replace(AROUND, '');
  try {
    return readFrontMatter(`---\n${text}\n---\n`).data;
  } catch (error) {
    const { data: fault } = faultSchema.safeParse(error);
    const what = fault === undefined ? 'it is not YAML' : `line ${fault.mark.line}: ${fault.reason}`;
    throw new SettingsError(`${relative('', path)}: ${what}. Write it as in README, "Settings".`);
  }
}

function parseSettings<T>(path: string, schema: z.ZodType<T>): T {
  const { success, data, error } = schema.safeParse(readYaml(path));
  if (success) return data;
  const [issue] = error.issues;
  const setting = issue?.path.join('.') || 'its settings';
  throw new SettingsError(
    `${relative('', path)}: ${setting}: ${issue?.message}. Write it as in README, "Settings".`,
  );
}

/** What the owner has set in `site.yaml`. */
export function readSite(contentDir: string): Site {
  const path = siteFile(contentDir);
  if (existsSync(path)) return parseSettings(path, siteSchema);
  throw new SettingsError(
    `${relative('', path)} is missing. Write one as in README, "Settings": it says what the site is called.`,
  );
}

/** What `sources.yaml` says of the sources by the names of their folders; nothing where it is missing. */
export function readSources(contentDir: string): Record<string, Source> {
  const path = sourcesFile(contentDir);
  return existsSync(path) ? parseSettings(path, sourcesSchema) : {};
}
