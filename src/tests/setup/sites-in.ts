import { join } from 'node:path';
import type { Site } from '../../../scripts/site/serve-sites.ts';

/** A test site and the content that it is built from. */
export type TestSite = Site & { content: string };

/** The test sites. */
export type TestSites = {
  /** Of all papers of the demonstration, at the root of a host. */
  root: TestSite;
  /** Of ten papers, below a path. */
  below: TestSite;
  /** Of a folder without digests. */
  empty: TestSite;
};

/** Where the test sites are in their folder. */
export function sitesIn(folder: string): TestSites {
  const site = (name: string, base: string): TestSite => ({
    base,
    content: join(folder, name, 'content'),
    dist: join(folder, name, 'dist'),
  });
  return {
    root: site('root', '/'),
    below: site('below', '/some/repo/'),
    empty: site('empty', '/empty/'),
  };
}
