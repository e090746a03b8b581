import { hash } from 'node:crypto';

/**
 * A key of all that a page shows beside what its code says. Astro takes the page of the last build where neither has
 * changed, so that whatever a page shows has to be in its key.
 */
export const cacheKey = (...shown: unknown[]): string => hash('sha256', JSON.stringify(shown));
