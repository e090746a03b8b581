import { versionOf } from '../disk/parser-version.ts';

/** What decides of a site beside its content: sources, configuration, and the versions of all packages. */
const INPUTS = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json', 'public', 'scripts', 'src'];
/** Sources that no site is made with. */
const NO_INPUT =
  /\.test\.ts$|^scripts\/(?:bench|fuzz|formats\/(?:dialects|fixtures))\/|^src\/tests\/(?!setup\/)/;

/** A hash of all sources of sites. */
export const siteVersion = (): string => versionOf(INPUTS, NO_INPUT);
