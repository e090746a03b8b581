import { hash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';

export const PROJECT = join(import.meta.dirname, '../..');
/** The sources that decide what is read from a digest, and the versions of the packages that they use. */
const SOURCES = ['scripts', 'src/schema', 'src/text', 'package-lock.json'];
/** Files among them that do not: tests, fixtures, benchmarks. */
const NO_SOURCE = /\.test\.ts$|\/(?:fixtures|bench|demo)\//;

export const sha256 = (text: string | Uint8Array): string => hash('sha256', text);

/** A hash of the parser's sources: a version that nobody has to raise by hand. */
export function parserVersion(): string {
  const paths = SOURCES.map((source) => join(PROJECT, source))
    .filter((path) => existsSync(path))
    .flatMap((path) =>
      statSync(path).isFile() ? path : listFiles(path).files.map((name) => join(path, name)),
    );
  const hashes = paths.filter((path) => !NO_SOURCE.test(path)).map((path) => sha256(readFileSync(path)));
  return sha256(hashes.join()).slice(0, 16);
}
