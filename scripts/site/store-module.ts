/** The module that has all entries of all collections, as Astro 7.3 calls it. */
const MODULE = /^\0astro:data-layer-content$/;

/**
 * Vite plugin: has the entries read from the file in which Astro keeps them when a page first asks for them. Astro's own
 * module has them as one string, which is parsed as code, printed and compiled: a second at 16,000 papers each time that a
 * paper changes.
 */
export const storeModule = (file: string) => ({
  name: 'duizhao:store-module',
  load: {
    order: 'pre' as const,
    filter: { id: MODULE },
    handler: (): string =>
      `import { readFileSync } from 'node:fs';\nexport default JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));`,
  },
});
