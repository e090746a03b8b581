import { defineConfig } from 'astro/config';
import { siteVersion } from './scripts/site/site-version.ts';
import { contentDir } from './src/content-dir.ts';
import { searchInDevelopment } from './src/search/indexer/astro-integration.ts';
import { basePath, siteUrl } from './src/settings/addresses.ts';

// CONTENT_DIR, OUT_DIR, SITE_URL and BASE_PATH move the whole thing: see README, "Publish". Where a site is made, and
// what is kept of it for the next one, scripts/build.ts says.
const { OUT_DIR = 'dist' } = process.env;
const site = siteUrl();

export default defineConfig({
  ...(site ? { site } : {}),
  base: basePath(),
  outDir: OUT_DIR,
  trailingSlash: 'always',
  // The policy of every page (src/site/security-policy.ts) takes no styles in the page.
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [searchInDevelopment(contentDir(), siteVersion)],
});
