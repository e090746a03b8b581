import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveSites } from '../../../scripts/site/serve-sites.ts';
import { makeOwnSite, removeOwnSite } from '../own-site.ts';
import { eventually } from './eventually.ts';
import { openSite } from './open-site.ts';
import { owlDigest, plainOwls, publishOwls } from './owl-mornings.ts';
import { shownFor } from './search-page.ts';
import { violationsOf } from './violations.ts';

const FOURTH = [{ number: '14100', title: 'Nests', zh: '我们用世界模型预测巢穴。' }, ...plainOwls(4, 5)];
const FIFTH = [
  { number: '15100', title: '猫头鹰的世界模型', zh: '它们很大。' },
  { number: '15101', title: 'Feathers', zh: '我们学习世界模型。' },
  { number: '15102', title: '夜空的世界模型', en: 'It predicts video.', zh: '它很快。' },
  FOURTH[0] ?? { number: '', title: '' },
  ...plainOwls(5, 4),
];
const LATER = [{ number: '15103', title: '飞行的世界模型', zh: '它飞行。' }, ...plainOwls(8, 2)];

const site = makeOwnSite(new Map([['alba/2024-03-03.md', owlDigest(plainOwls(3, 3))]]));
const server = await serveSites([{ base: '/', dist: site.dist }]);
const { open } = openSite({ base: '/' }, { origin: server.origin, isLasting: true });
let page: Page;
let requests: string[];

beforeAll(async () => {
  await publishOwls(site, 'alba/2024-03-04.md', FOURTH);
  ({ page, requests } = await open(''));
});
afterAll(async () => {
  await server.close();
  removeOwnSite(site);
});

const at = (path: string): Promise<unknown> => page.goto(`${server.origin}/${path}`);
const followButton = (on: Page) => on.locator('[data-follow]');
const news = (language = 'en') => page.locator(`[data-followed-news] > a > [data-ui=${language}]`);
const signs = () => page.locator('[data-paper-id][data-followed]');
const idsOf = (rows: ReturnType<typeof signs>): Promise<string[]> =>
  rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-paper-id') ?? ''));
const matches = (where: string) => page.locator(`${where} [data-paper-id]`);

it('costs nothing for who follows nothing', async () => {
  await page.waitForLoadState('networkidle');
  expect(requests.filter((address) => /pagefind|follow/.test(address))).toEqual([]);
  expect(await page.locator('.followed-news').isVisible()).toBe(false);
});

it('begins in the search, in either script, with nothing new', async () => {
  for (const query of ['世界模型', '世界模型 -video', '夜空']) {
    await at(`search/?q=${encodeURIComponent(query)}`);
    await shownFor(page, query);
    await followButton(page).click();
    await page.locator('[data-follow][aria-pressed=true]').waitFor();
  }
  await at(`search/?q=${encodeURIComponent('世界模型')}`);
  await page.locator('[data-follow][aria-pressed=true]').waitFor();
  await at('');
  await page.getByText('Nothing new for what you follow').waitFor();
  await eventually(() => idsOf(signs())).toEqual(['2403.14100']);
  await at('mine/#followed');
  await page.locator('.earlier-matches [data-paper-id]').waitFor();
  expect(await idsOf(matches('.fresh-matches'))).toEqual([]);
});

it('says on the next morning what is new for what, and marks it in the list', async () => {
  await publishOwls(site, 'alba/2024-03-05.md', FIFTH);
  await at('');
  await eventually(() => news().allTextContents()).toEqual([
    '3 new for 世界模型',
    '2 new for 世界模型 -video',
    '1 new for 夜空',
  ]);
  await eventually(() => idsOf(signs())).toEqual(['2403.15100', '2403.15101', '2403.15102', '2403.14100']);
  const sign = page.locator('[data-paper-id="2403.15102"] .followed-sign');
  expect(await sign.locator('[data-ui=en]').textContent()).toBe('Followed: 世界模型, 夜空');
  await page.getByRole('button', { name: /^Followed/ }).click();
  await eventually(() => page.locator('[data-paper-list] [data-paper-id]:visible').count()).toBe(4);
  expect(await violationsOf(page)).toEqual([]);
});

it('lists them by day on the page of what is mine, each with the queries that find it', async () => {
  await at('mine/#followed');
  await eventually(() => idsOf(matches('.fresh-matches'))).toEqual([
    '2403.15102',
    '2403.15101',
    '2403.15100',
  ]);
  expect(await page.locator('.fresh-matches time').first().getAttribute('datetime')).toBe('2024-03-05');
  expect(await page.locator('.follow-list > li').allTextContents()).toMatchObject([
    expect.stringContaining('3 new'),
    expect.stringContaining('2 new'),
    expect.stringContaining('1 new'),
  ]);
  await page.locator('.fresh-matches .snippet mark').first().waitFor();
  expect(await violationsOf(page)).toEqual([]);
});

it('finds what is typed in the other script, and leaves out what is not wanted', async () => {
  await page.getByLabel('Query to follow').fill('夜空的世界模型');
  await page.getByRole('button', { name: 'Follow', exact: true }).click();
  await page.getByLabel('Query to follow').fill('學習');
  await page.getByRole('button', { name: 'Follow', exact: true }).click();
  await page.locator('.follow-list > li').nth(4).waitFor();
  await page.locator('.earlier-matches, .fresh-matches').getByText('學習').first().waitFor();
  const found = page.locator('[data-paper-id="2403.15101"] .found-by');
  await eventually(() => found.allTextContents()).toEqual(['世界模型', '世界模型 -video', '學習']);
  // What is followed from now on has nothing new, though the paper is.
  expect(await page.locator('.follow-list > li').nth(4).locator('.fresh').textContent()).toBe('');
});

it('renames, edits and removes, and takes back', async () => {
  const items = page.locator('.follow-list > li');
  await items.nth(4).getByRole('button', { name: 'Edit' }).click();
  await page.getByLabel('Name').fill('Learning');
  await page.getByRole('button', { name: 'Save' }).click();
  await items.getByRole('link', { name: 'Learning' }).waitFor();
  await items.nth(3).getByRole('button', { name: 'Remove' }).click();
  await eventually(() => items.count()).toBe(4);
  await page.keyboard.press('Enter');
  await eventually(() => items.count()).toBe(5);
  expect(await items.nth(3).textContent()).toContain('夜空的世界模型');
  await page.reload();
  await items.getByRole('link', { name: 'Learning' }).click();
  await shownFor(page, '學習');
  expect(new URL(page.url()).searchParams.get('order')).toBe('newest');
});

it('has nothing new on a third morning that brings nothing of it, in both languages', async () => {
  await publishOwls(site, 'alba/2024-03-06.md', plainOwls(6, 4));
  await at('');
  await page.getByText(/^4 new since/).waitFor();
  await eventually(() => news().allTextContents()).toEqual(['Nothing new for what you follow']);
  expect(await news('zh').allTextContents()).toEqual(['关注的内容暂无新论文']);
  await at('days/2024-03-05/');
  await eventually(() => idsOf(signs())).toEqual(['2403.15100', '2403.15101', '2403.15102', '2403.14100']);
});

it('counts what a second digest of the same day brings, before the front page was seen, too', async () => {
  await publishOwls(site, 'bubo/2024-03-06.md', LATER);
  await at('mine/#followed');
  await eventually(() => idsOf(matches('.fresh-matches'))).toEqual(['2403.15103']);
  await at('');
  await eventually(async () => (await news().allTextContents())[0]).toBe('1 new for 世界模型');
});

it('lets two tabs follow at once, and tells each what the other did', async () => {
  const other = await page.context().newPage();
  await Promise.all([at('mine/#followed'), other.goto(`${server.origin}/mine/#followed`)]);
  const follow = async (on: Page, query: string): Promise<void> => {
    await on.getByLabel('Query to follow').fill(query);
    await on.getByRole('button', { name: 'Follow', exact: true }).click();
  };
  await Promise.all([follow(page, 'nests'), follow(other, 'feathers')]);
  for (const tab of [page, other]) {
    await tab.getByRole('link', { name: 'nests' }).waitFor();
    await tab.getByRole('link', { name: 'feathers' }).waitFor();
  }
  await other.close();
});
