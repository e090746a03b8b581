import { hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../../text/compare.ts';

/** What decides of the test sites: sources, configuration, digests, and the versions of all packages. */
const INPUTS = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json', 'public', 'scripts', 'src'];
/** Files among them that no site is made of. */
const NO_INPUT =
  /\.test\.ts$|^scripts\/(?:bench|fuzz|formats\/(?:dialects|fixtures))\/|^src\/tests\/(?!setup\/)/;

function filesOf(input: string): string[] {
  if (statSync(input).isFile()) return [input];
  const entries = readdirSync(input, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

/** A name for the test sites as everything is that they are made of. */
export function sitesVersion(): string {
  const paths = INPUTS.flatMap(filesOf).filter((path) => !NO_INPUT.test(path));
  const lines = paths.sort(compare).map((path) => `${hash('sha256', readFileSync(path))} ${path}`);
  return hash('sha256', lines.join('\n')).slice(0, 16);
}
