import { rmSync, writeFileSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { siteVersion } from '../../../scripts/site/site-version.ts';
import { makeSites, sitesFolder } from './make-sites.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the test sites, once it is there, and the file that says instead why it will not come. */
    sites: { folder: string; failure: string };
  }
}

/** Vitest's global setup: begins to make the sites, while tests that need none run. */
export function setup(project: TestProject): () => Promise<void> {
  const version = siteVersion();
  const folder = sitesFolder(version);
  const failure = `${folder}.${process.pid}.failure`;
  project.provide('sites', { folder, failure });
  const making = makeSites(version).catch((error) => writeFileSync(failure, String(error)));
  return async () => {
    await making;
    rmSync(failure, { force: true });
  };
}
