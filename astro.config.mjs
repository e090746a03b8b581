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
    test: /\/node_modules\/preact\/|\/src\/(?:view\/text|lists\/peek|lists\/paper-body|own\/use-own-paper|text\/format-number|client\/visits|site\/new-since)\./,
  },
  {
    name: 'own',
    priority: 2,
    test: /\/src\/(?:reader\/(?:reader|database|own-paper|lasting|limits|version)|own\/(?:own-state|mark-paper|titles-in)|client\/paper-page|memoize)\.ts|idb-keyval/,
  },
];

/**
 * Lets a script that is loaded later simply be loaded: with its own way Vite adds 0.8 KB to every page, which fetch what such a
 * script needs at the same time as the script, and style sheets, which none of them has.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};

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
    plugins: [plainImports],
    environments: {
      client: {
        build: { modulePreload: false, rolldownOptions: { output: { codeSplitting: { groups: SHARED } } } },
      },
    },
  },
  integrations: [searchInDevelopment(contentDir(), siteVersion)],
});
