import { defineConfig } from 'astro/config';
import { siteVersion } from './scripts/site/site-version.ts';
import { contentDir } from './src/content-dir.ts';
import { searchInDevelopment } from './src/search/indexer/astro-integration.ts';
import { basePath, siteUrl } from './src/settings/addresses.ts';

// CONTENT_DIR, OUT_DIR, SITE_URL and BASE_PATH move the whole thing: see README, "Publish". Where a site is made, and
// what is kept of it for the next one, scripts/build.ts says.
const { OUT_DIR = 'dist' } = process.env;
const site = siteUrl();

/** Scripts that nearly every page needs; what shows components; what changes and shows what the reader has of papers. */
const SHARED = [
  {
    name: 'page',
    priority: 3,
    test: /\/src\/(?:client\/(?:memory|is-typing|is-plain-click|stream)|site\/href)\.ts|preload-helper/,
  },
  {
    name: 'view',
    priority: 1,
    test: /\/node_modules\/preact\/|\/src\/(?:view\/text|lists\/peek|lists\/paper-body|own\/use-own-paper|text\/format-number)\./,
  },
  {
    name: 'own',
    priority: 2,
    test: /\/src\/(?:reader\/(?:reader|database|own-paper|lasting|followed)|own\/(?:own-state|mark-paper|titles-in)|client\/paper-page|memoize)\.ts|idb-keyval/,
  },
];

export default defineConfig({
  ...(site ? { site } : {}),
  base: basePath(),
  outDir: OUT_DIR,
  trailingSlash: 'always',
  // The policy of every page (src/site/security-policy.ts) takes no styles in the page.
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // What lists, papers and search share is few files, not one for every set of pages that need the same.
  vite: {
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: SHARED } } } } },
    },
  },
  integrations: [searchInDevelopment(contentDir(), siteVersion)],
});
