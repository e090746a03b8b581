import { hash } from 'node:crypto';
import { resolve } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkMath from 'remark-math';
import { rehypeMathml } from './src/markdown/rehype-mathml.ts';
import { rehypeSideBySide } from './src/markdown/rehype-side-by-side.ts';
import { pagefindSearch } from './src/search/indexer/astro-integration.ts';

// CONTENT_DIR, OUT_DIR, SITE_URL and BASE_PATH move the whole thing: see README, "Publish".
const { CONTENT_DIR = 'content', OUT_DIR = 'dist', SITE_URL, BASE_PATH = '/' } = process.env;

export default defineConfig({
  ...(SITE_URL ? { site: SITE_URL } : {}),
  base: BASE_PATH,
  outDir: OUT_DIR,
  // Two sites that are built at once must not share Astro's store of content.
  cacheDir: `.cache/astro/${hash('sha256', resolve(OUT_DIR)).slice(0, 16)}`,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  integrations: [pagefindSearch({ contentDir: CONTENT_DIR })],
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkMath],
      rehypePlugins: [[rehypeSideBySide, { warn: console.warn }], rehypeMathml],
    }),
  },
});
