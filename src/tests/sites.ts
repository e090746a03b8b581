import { inject } from 'vitest';
import { sitesIn } from './setup/sites-in.ts';

/** The sites that the tests read: one at the root of a host, of 195 papers, and one of ten papers below a path. */
export const SITES = sitesIn(inject('sites').folder);
