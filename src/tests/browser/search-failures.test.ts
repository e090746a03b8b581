import type { Page, Route } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SITES } from '../sites.ts';
import { openSite } from './open-site.ts';
import { idsWith } from './scanned-papers.ts';
import { BOX, heard, searchFor, shownFor } from './search-page.ts';

/** Files of the index: its files of tokens and the list of them, what ties all together, the summaries that results show. */
const CHUNKS = '**/pagefind/segments/*/*.pf_index';
const MANIFEST = '**/pagefind/catalogue.*';
const ENTRY = '**/pagefind/entry.json';
const LIST = '**/pagefind/segments/*/firsts.json';
const CONCEPTS = '**/pagefind/concepts.*';
const SUMMARIES = '**/pagefind/cards/**';
const WORDS = '**/pagefind/words/*';

const gone = (route: Route): Promise<void> => route.fulfill({ status: 404, body: 'Not found' });
const failing = (route: Route): Promise<void> => route.fulfill({ status: 500, body: 'Sorry' });
const closed = (route: Route): Promise<void> => route.abort('connectionreset');
const otherPage = (route: Route): Promise<void> =>
  route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>Welcome</title>' });
const empty = (route: Route): Promise<void> => route.fulfill({ status: 200, body: '' });
const cut = async (route: Route): Promise<void> => {
  const body = await (await route.fetch()).body();
  await route.fulfill({ status: 200, body: body.subarray(0, body.length / 2) });
};

const OFFLINE = 'The network cannot be reached. Try again when you are online.';
const UPDATED = 'The site was updated after you opened this page. Reload it and go on searching.';
const BROKEN = 'A file that search needs could not be read. Try again, or come back a little later.';

const QUERY = '强化学习';

/** Whatever was shown is not shown as the answer to a search that failed. */
async function expectNothingShown(page: Page): Promise<void> {
  expect(await page.locator('[data-search-results]').getAttribute('aria-busy')).toBe('false');
  expect(await page.locator('[data-search-results]').getAttribute('data-query')).not.toBe(QUERY);
  expect(await page.locator('[data-search-results] [data-paper-id]').count()).toBe(0);
}

describe('a search that cannot read its index', () => {
  const { open, origin } = openSite(SITES[0]);
  let page: Page;
  beforeAll(async () => {
    ({ page } = await open('search/'));
  });
  beforeEach(async () => {
    await page.context().unrouteAll();
    await page.goto(`${origin()}/search/`);
  });

  it.each([
    ['a chunk', 'closed', CHUNKS, closed, OFFLINE],
    ['a chunk', 'cut', CHUNKS, cut, BROKEN],
    ['a chunk', 'empty', CHUNKS, empty, BROKEN],
    ['the manifest', 'cut', MANIFEST, cut, BROKEN],
    ['the manifest', 'closed', MANIFEST, closed, OFFLINE],
    ['the list of chunks', 'cut', LIST, cut, BROKEN],
    ['the list of chunks', 'closed', LIST, closed, OFFLINE],
    ['the concepts', 'an error', CONCEPTS, failing, BROKEN],
    ['the summaries', 'cut', SUMMARIES, cut, BROKEN],
  ])(
    'says so where %s is %s, and finds everything on the next try when the fault is gone',
    async (_, __, address, fault, message) => {
      const context = page.context();
      await context.route(address, fault);
      await page.locator(BOX).fill(QUERY);
      await heard(page).getByText(message).waitFor();
      await expectNothingShown(page);
      await context.unroute(address);
      await page.getByRole('button', { name: 'Try again' }).click();
      expect((await shownFor(page, QUERY)).found.toSorted()).toEqual(idsWith(QUERY));
      expect(await page.getByRole('button', { name: 'Try again' }).isVisible()).toBe(false);
    },
  );

  it.each([
    ['a chunk', 'gone', CHUNKS, gone],
    ['a chunk', 'another page', CHUNKS, otherPage],
    ['the manifest', 'gone', MANIFEST, gone],
    ['the entry', 'another page', ENTRY, otherPage],
    ['the summaries', 'gone', SUMMARIES, gone],
  ])(
    'offers to load the page anew where %s is %s, which keeps what was typed',
    async (_, __, address, fault) => {
      const context = page.context();
      await context.route(address, fault);
      await page.locator(BOX).fill(QUERY);
      await heard(page).getByText(UPDATED).waitFor();
      await expectNothingShown(page);
      await context.unroute(address);
      await page.getByRole('link', { name: 'Reload' }).click();
      expect((await shownFor(page, QUERY)).found.toSorted()).toEqual(idsWith(QUERY));
    },
  );

  it('says so offline, and goes on when the network is back', async () => {
    await searchFor(page, QUERY);
    await page.context().setOffline(true);
    await page.locator(BOX).fill('熵');
    await heard(page).getByText(OFFLINE).waitFor();
    await expectNothingShown(page);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    expect((await shownFor(page, '熵')).found.toSorted()).toEqual(idsWith('熵'));
  });

  it('shows results without snippets where the pages of papers cannot be read', async () => {
    await page.context().route('**/abs/**', closed);
    expect((await searchFor(page, QUERY)).found.toSorted()).toEqual(idsWith(QUERY));
    await page.locator('[data-paper-id] mark').first().waitFor();
    expect(await heard(page).textContent()).toMatch(/^\d+ papers/);
  });

  it('says so in the sheet on any page', async () => {
    await page.goto(`${origin()}/abs/2410.07177/`);
    await page.context().route(WORDS, closed);
    await page.keyboard.press('/');
    await page.locator(BOX).fill('reasoning');
    await heard(page).getByText(OFFLINE).waitFor();
    await page.context().unroute(WORDS);
    await page.getByRole('button', { name: 'Try again' }).click();
    expect((await shownFor(page, 'reasoning')).total).toBeGreaterThan(0);
  });
});
