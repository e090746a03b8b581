import { hash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';

export const PROJECT = join(import.meta.dirname, '../..');
/** The sources that decide what is read from a digest, and the versions of the packages that they use. */
const SOURCES = [
  'scripts',
  'src/schema',
  'src/text',
  'src/search/concepts',
  'src/search/indexer/phrase-matcher.ts',
  'src/markdown/section-texts.ts',
  'package-lock.json',
];
/** Files among them that do not: tests, fixtures, benchmarks, the demonstration. */
const NO_SOURCE = /\.test\.ts$|\/(?:fixtures|bench|demo)\//;

export const sha256 = (text: string | Uint8Array): string => hash('sha256', text);

/** The files that a path of the project names: itself, or those below it. */
function filesAt(path: string): string[] {
  if (!existsSync(join(PROJECT, path))) return [];
  if (statSync(join(PROJECT, path)).isFile()) return [path];
  return listFiles(join(PROJECT, path)).files.map((name) => `${path}/${name}`);
}

/** A hash of files of the project and of their names, without those that `leftOut` matches. */
export function versionOf(paths: readonly string[], leftOut: RegExp): string {
  const files = paths.flatMap(filesAt).filter((file) => !leftOut.test(file));
  const lines = files.map((file) => `${sha256(readFileSync(join(PROJECT, file)))} ${file}`);
  return sha256(lines.join('\n')).slice(0, 16);
}

/** A hash of the parser's sources: a version that nobody has to raise by hand. */
export const parserVersion = (): string => versionOf(SOURCES, NO_SOURCE);
