import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';
import { digestSchema } from '../schema/digest.ts';

const listedSchema = digestSchema.pick({ id: true, date: true }).strip();

/** The days of a content folder's digests, by their ids; a digest without a date has none. */
export function digestDates(contentDir: string): Map<string, string> {
  const folder = join(contentDir, 'digests');
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const digests = names
    .filter((name) => name.endsWith('.md'))
    .map((name) => listedSchema.parse(matter(readFileSync(join(folder, name), 'utf8'), {}).data));
  return new Map(digests.flatMap(({ id, date }) => (date === undefined ? [] : [[id, date]])));
}
