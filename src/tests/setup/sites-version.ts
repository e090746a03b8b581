import { versionOf } from '../../../scripts/disk/parser-version.ts';

/** What decides of the test sites: sources, configuration, digests, and the versions of all packages. */
const INPUTS = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json', 'public', 'scripts', 'src'];
/** Files among them that no site is made of. */
const NO_INPUT =
  /\.test\.ts$|^scripts\/(?:bench|fuzz|formats\/(?:dialects|fixtures))\/|^src\/tests\/(?!setup\/)/;

/** A name for the test sites as everything is that they are made of. */
export const sitesVersion = (): string => versionOf(INPUTS, NO_INPUT);
