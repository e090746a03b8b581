import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveSites } from '../../../scripts/site/serve-sites.ts';
import { launchChromium } from '../browser/chromium.ts';
import { filesIn, makeOwnSite, type OwnSite, removeOwnSite, run } from '../own-site.ts';
import { attackedDigests } from './attacked-digests.ts';
import { auditPage } from './audit-page.ts';
import { MARK } from './payloads.ts';

/** Pages that are open at once. */
const TABS = 4;

let site: OwnSite;
let server: Awaited<ReturnType<typeof serveSites>>;
let browser: Browser;

beforeAll(async () => {
  site = makeOwnSite(attackedDigests());
  await run('build', site);
  server = await serveSites([{ base: '/', dist: site.dist }]);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  removeOwnSite(site);
});

/** Opens pages one after the other in a tab; gives what was wrong. */
async function visit(context: BrowserContext, paths: Iterator<string>): Promise<string[]> {
  const faults: string[] = [];
  const page = await context.newPage();
  let path = '';
  const blame = (fault: string): void => void faults.push(`${path}: ${fault}`);
  page.on('dialog', (dialog) => {
    blame(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(server.origin)) blame(`a request to ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') blame(`the console says ${message.text()}`);
  });
  page.on('pageerror', (error) => blame(`an error: ${error.message}`));
  for (let next = paths.next(); !next.done; next = paths.next()) {
    path = next.value;
    await page.goto(server.origin + path, { waitUntil: 'load' });
    for (const fault of await page.evaluate(auditPage, MARK)) blame(fault);
  }
  await page.close();
  return faults;
}

it('nothing in a text of any format runs, asks for anything, or becomes an element', async () => {
  const pages = [...filesIn(site.dist).keys()].filter((name) => name.endsWith('index.html'));
  expect(pages.length).toBeGreaterThan(3_000);
  const paths = pages.map(
    (name) => `/${name.slice(0, -'index.html'.length).split('/').map(encodeURIComponent).join('/')}`,
  );
  const context = await browser.newContext();
  const queue = paths.values();
  const faults = await Promise.all(Array.from({ length: TABS }, () => visit(context, queue)));
  await context.close();
  expect(faults.flat()).toEqual([]);
});

it('a search over all of it shows results, and runs nothing either', async () => {
  const context = await browser.newContext();
  const queries = ['script', 'onerror', 'constructor', 'topic:constructor', 'evil example', '"javascript:"'];
  const faults = await visit(
    context,
    queries.map((query) => `/search/?q=${encodeURIComponent(query)}`).values(),
  );
  expect(faults).toEqual([]);
  const page = await context.newPage();
  await page.goto(`${server.origin}/search/?q=onerror`);
  await page.waitForSelector('.result');
  expect(await page.evaluate(auditPage, MARK)).toEqual([]);
  await context.close();
});
