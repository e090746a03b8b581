import type { Page, Route } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SITES } from '../sites.ts';
import { eventually } from './eventually.ts';
import { openSite } from './open-site.ts';

const ENTRY = '**/pagefind/entry.json';
const MANIFEST = '**/pagefind/catalogue.*';
const IDS = '**/pagefind/ids/*';
const TOKENS = '**/pagefind/segments/*/*.pf_index';

const gone = (route: Route): Promise<void> => route.fulfill({ status: 404, body: 'Not found' });
const closed = (route: Route): Promise<void> => route.abort('connectionreset');
const newer = (route: Route): Promise<void> => route.fulfill({ json: { format: 99 } });
const damaged = (route: Route): Promise<void> => route.fulfill({ json: { ids: 'owls' } });

const UPDATED = 'The site was updated after you opened this page.';
const OFFLINE = 'The network cannot be reached.';
const BROKEN = 'A file that search needs could not be read.';

/** Whatever an import or another program has written. */
type Kept = { name: unknown; query: unknown; since: unknown };
const since = '2024-01-01T00:00:00.000Z';
const kept = (...queries: string[]): Kept[] => queries.map((query) => ({ name: query, query, since }));

/** Writes what is followed past the site's own code, as it may be found. */
async function writeFollowed(page: Page, followed: unknown): Promise<void> {
  await page.evaluate(async (value) => {
    const asked = indexedDB.open('duizhao:/');
    await new Promise((resolve) => asked.addEventListener('success', resolve));
    const written = asked.result.transaction('own', 'readwrite').objectStore('own').put(value, '#followed');
    await new Promise((resolve) => written.addEventListener('success', resolve));
    asked.result.close();
    localStorage.setItem('duizhao:follows', '1');
    localStorage.removeItem('duizhao:follows-found');
  }, followed);
}

describe('what is followed', () => {
  const { open, origin } = openSite(SITES[0]);
  let page: Page;
  beforeAll(async () => {
    ({ page } = await open('mine/#followed'));
    await page.locator('.follow-note').waitFor();
  });
  beforeEach(async () => {
    await page.context().unrouteAll();
    await page.goto('about:blank');
    await page.goto(`${origin()}/mine/#followed`);
  });

  it.each([
    ['the entry is gone', ENTRY, gone, UPDATED],
    ['the index is of another version', MANIFEST, newer, UPDATED],
    ['the ids are damaged', IDS, damaged, BROKEN],
    ['the network fails', TOKENS, closed, OFFLINE],
  ])(
    'is listed, and says why nothing is found, where %s, and goes on after that',
    async (_, files, answer, said) => {
      await writeFollowed(page, kept('learning'));
      await page.context().route(files, answer);
      await page.reload();
      await page.getByRole('alert').getByText(said).waitFor();
      await page.goto(`${origin()}/days/2024-10-10/`);
      await page
        .locator('[data-paper-id][data-followed] .followed-sign')
        .first()
        .waitFor({ state: 'attached' });
      await page.goto(origin());
      await page.locator('.opener').first().waitFor();
      expect(await page.locator('[data-followed-news] a').count()).toBe(0);
      await page.goto(`${origin()}/mine/#followed`);
      await page.getByRole('alert').waitFor();
      await page.context().unrouteAll();
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.locator('.earlier-matches').waitFor();
    },
  );

  it('may be hostile, broken, very long, or too much', async () => {
    const many = Array.from({ length: 200 }, (_, at) => `owl${at}`);
    const strange = [
      '<img src=x onerror=alert(1)>',
      '"',
      '-',
      '((((',
      'x'.repeat(1000),
      '猫'.repeat(999),
      '__proto__',
    ];
    await writeFollowed(page, [...kept(...strange, 'learning', ...many), { name: 3 }, null, 'owls']);
    await page.reload();
    await page.getByRole('button', { name: 'Show all 208' }).click();
    await eventually(() => page.locator('.follow-list > li').count()).toBe(208);
    await page.getByText('100 queries are followed, which is the most.').waitFor();
    await page.locator('.earlier-matches').waitFor();
    expect(await page.locator('.follow-list img').count()).toBe(0);
    await page.goto(`${origin()}/days/2024-10-10/`);
    await page.locator('[data-paper-id][data-followed]').first().waitFor();
  });

  it.each([['owls'], [{ query: 'owls' }], [[1, null, {}]]])(
    'is nothing where %j is stored',
    async (value) => {
      await writeFollowed(page, value);
      await page.reload();
      await page.getByText('Follow a query, an author or a topic').waitFor();
      await page.goto(origin());
      await page.locator('.opener').first().waitFor();
    },
  );

  it('is new by digests, whatever the clock says, and though days are gone', async () => {
    await writeFollowed(page, kept('模型'));
    const visit = {
      at: Date.UTC(2100),
      digests: ['gone/2024-01-01', 'arxiv-daily/2024-10-10/LLM'],
      from: '2024-01-01',
    };
    await page.evaluate((last) => localStorage.setItem('duizhao:visits', JSON.stringify({ last })), visit);
    await page.reload();
    await page.locator('.fresh-matches [data-paper-id]').first().waitFor();
    await page.goto(origin());
    await page.locator('[data-followed-news] a.fresh').waitFor();
  });

  it('is the reader’s own where nothing may be stored, as long as the page is open', async () => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('blocked', 'SecurityError');
      };
    });
    await page.reload();
    await page.getByLabel('Query to follow').fill('learning');
    await page.getByRole('button', { name: 'Follow', exact: true }).click();
    await page.locator('.earlier-matches').waitFor();
  });
});
