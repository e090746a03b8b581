import { resolve } from 'node:path';

/** The sites that the tests build and read: the same content at the root of a host and below a path. */
export const SITES = [
  { base: '/', dist: resolve('.cache/test/root') },
  { base: '/some/repo/', dist: resolve('.cache/test/below') },
] as const;
