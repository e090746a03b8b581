import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFrontMatter } from '../front-matter.ts';
import { digestSchema } from '../schema/digest.ts';
import { markdownPaths } from './markdown-paths.ts';

const listedSchema = digestSchema.pick({ id: true, date: true }).strip();

/** The days of a content folder's digests, by their ids; a digest without a date has none. */
export function digestDates(contentDir: string): Map<string, string> {
  const digests = markdownPaths(join(contentDir, 'digests')).map((path) =>
    listedSchema.parse(readFrontMatter(readFileSync(path, 'utf8')).data),
  );
  return new Map(digests.flatMap(({ id, date }) => (date === undefined ? [] : [[id, date]])));
}
