import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { alone } from '../../../scripts/disk/lock.ts';
import { serveSites } from '../../../scripts/site/serve-sites.ts';
import { launchOptions } from '../browser/chromium.ts';
import { sitesIn } from './sites-in.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where Playwright connects to Chromium, and where the test sites are served. */
    browser: { endpoint: string; origin: string };
  }
}

/** Chromium from npm is unpacked when it is first asked for, to one place of the machine. */
const UNPACKING = join(tmpdir(), 'duizhao-chromium.lock');

/** Pages of one profile share a process: a page in a profile that was used before opens in half the time. */
const SHARED_PROCESS = '--renderer-process-limit=1';

/** Vitest's global setup: one Chromium and one server for all files. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { executablePath, args } = await alone(UNPACKING, launchOptions);
  const browser = await chromium.launchServer({ executablePath, args: [...args, SHARED_PROCESS] });
  const server = await serveSites(Object.values(sitesIn(project.getProvidedContext().sites.folder)));
  project.provide('browser', { endpoint: browser.wsEndpoint(), origin: server.origin });
  return async () => {
    await browser.close();
    await server.close();
  };
}
