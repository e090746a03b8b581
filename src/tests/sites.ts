import { inject } from 'vitest';
import { sitesIn } from './setup/sites-in.ts';

const { root, below, empty } = sitesIn(inject('sites').folder);

/** The sites that the tests read: one at the root of a host, of 195 papers, and one of ten papers below a path. */
export const SITES = [root, below] as const;

/** A site of a folder without digests. */
export const EMPTY_SITE = empty;
