import { join } from 'node:path';
import type { Site } from './serve-sites.ts';

/** A test site and the content that it is built from. */
export type TestSite = Site & { content: string };

/** The test sites in their folder: one at the root of a host, of 195 papers, and one of ten papers below a path. */
export function sitesIn(folder: string): readonly [root: TestSite, below: TestSite] {
  const site = (name: string, base: string): TestSite => ({
    base,
    content: join(folder, name, 'content'),
    dist: join(folder, name, 'dist'),
  });
  return [site('root', '/'), site('below', '/some/repo/')];
}
