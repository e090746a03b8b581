import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Part, parsePart } from '../../src/part.ts';

/** In the site of a part, what the other parts have to know of it: the file `1-of-2`, and its segments of the index. */
export const PARTS = '_parts';
export const segmentsOfParts = (site: string): string => join(site, PARTS, 'segments');

const fileOf = ({ number, of }: Part): string => `${number}-of-${of}`;

/** Notes in a site which part it is, and by what `mark` its sources are known. */
export function notePart(site: string, part: Part, mark: string): void {
  mkdirSync(join(site, PARTS), { recursive: true });
  writeFileSync(join(site, PARTS, fileOf(part)), mark);
}

/** What is wrong with the parts that were copied into a site; `undefined` where all are there, made of what `mark` names. */
export function partsProblem(site: string, mark: string): string | undefined {
  const folder = join(site, PARTS);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const [first] = names.flatMap((name) => parsePart(name.replace('-of-', '/')) ?? []);
  if (first === undefined) return 'no part is there';
  const wanted = Array.from({ length: first.of }, (_, at) => fileOf({ number: at + 1, of: first.of }));
  const missing = wanted.filter((name) => !names.includes(name));
  if (missing.length > 0)
    return `${missing.map((name) => name.replaceAll('-', ' ')).join(', ')} is not there`;
  const other = wanted.find((name) => readFileSync(join(folder, name), 'utf8') !== mark);
  return other && `${other.replaceAll('-', ' ')} was made of other digests, settings or code`;
}
