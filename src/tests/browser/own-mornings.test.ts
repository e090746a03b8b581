import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveSites } from '../../../scripts/site/serve-sites.ts';
import { makeOwnSite, removeOwnSite } from '../own-site.ts';
import { eventually } from './eventually.ts';
import { openSite } from './open-site.ts';
import { owlDigest, plainOwls, publishOwls } from './owl-mornings.ts';
import { row, star, writeNote, writeTags } from './own-data.ts';
import { storedOwn } from './own-store.ts';
import { shownFor } from './search-page.ts';

const THIRD = 'alba/2024-03-03.md';
const [GONE, STARRED, NOTED, FOUND] = ['2403.13000', '2403.14000', '2403.14001', '2403.15100'];
const NOTE = 'Compare *both* texts: $x^2$. <script>alert(1)</script>';

const site = makeOwnSite(new Map([[THIRD, owlDigest(plainOwls(3, 3))]]));
const server = await serveSites([{ base: '/', dist: site.dist }]);
const { open } = openSite({ base: '/' }, { origin: server.origin, isLasting: true });
/** Two machines of one reader. */
let machines: Record<'first' | 'second', Page>;
let exported = '';

beforeAll(async () => {
  await publishOwls(site, 'alba/2024-03-04.md', plainOwls(4, 4));
  machines = { first: (await open('about/')).page, second: (await open('about/')).page };
});
afterAll(async () => {
  await server.close();
  removeOwnSite(site);
});

async function on(machine: Page, path: string): Promise<Page> {
  await machine.goto(`${server.origin}/${path}`);
  return machine;
}
const mine = (page: Page) => page.locator('.mine [data-paper-id]');
const idsOf = (rows: ReturnType<typeof mine>): Promise<string[]> =>
  rows.evaluateAll((all) => all.map((one) => one.getAttribute('data-paper-id') ?? '').sort());

/** Saves what the browser has as a file, and gives its text. */
async function exportOwn(page: Page): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.locator('.mine').getByRole('button', { name: 'Export', exact: true }).last().click();
  const path = join(site.folder, 'own.json');
  await (await waiting).saveAs(path);
  return readFileSync(path, 'utf8');
}

async function importOwn(page: Page): Promise<void> {
  const buffer = Buffer.from(exported);
  await page
    .locator('.mine-files input')
    .setInputFiles({ name: 'own.json', mimeType: 'application/json', buffer });
  await page.locator('.mine-notice').getByText('Imported: 3 new papers, 1 query.').waitFor();
}

/** Waits until a paper is stored, as a reader does who goes on with the next one. */
const kept = (page: Page, id: string) => eventually(() => storedOwn(page)).toHaveProperty([id]);

it('keeps on the first morning a star, a note, tags, and a query', async () => {
  const { first } = machines;
  await on(first, '');
  await star(first, STARRED).click();
  await kept(first, STARRED);
  await on(first, `abs/${NOTED}/`);
  await writeNote(first, NOTE);
  await writeTags(first, 'nests, 巢');
  await eventually(() => storedOwn(first)).toHaveProperty([NOTED, 'tags'], ['nests', '巢']);
  await on(first, 'days/2024-03-03/');
  await star(first, GONE).click();
  await kept(first, GONE);
  await on(first, 'search/?q=世界模型');
  await shownFor(first, '世界模型');
  await first.locator('[data-follow]').click();
  await first.locator('[data-follow][aria-pressed=true]').waitFor();
  await eventually(() => storedOwn(first)).toHaveProperty(['#followed', 0, 'query'], '世界模型');
});

it('knows it on the second morning, says what is new of the query, and which paper is gone', async () => {
  rmSync(join(site.content, 'raw', THIRD));
  const found = { number: FOUND.slice(5), title: '猫头鹰的世界模型' };
  await publishOwls(site, 'alba/2024-03-05.md', [found, ...plainOwls(5, 3)]);
  const page = await on(machines.first, '');
  await page.getByText('1 new for 世界模型').waitFor();
  await on(page, 'days/2024-03-04/');
  await eventually(() => star(page, STARRED).getAttribute('aria-pressed')).toBe('true');
  await row(page, NOTED).locator('.tag', { hasText: 'nests' }).waitFor();
  await on(page, 'mine/');
  await mine(page).filter({ hasText: 'no longer on this site' }).waitFor();
  expect(await idsOf(mine(page))).toEqual([GONE, STARRED, NOTED]);
  await page.locator('.mine-note math').waitFor();
  expect(await page.locator('.mine-note').textContent()).toContain('<script>alert(1)</script>');
  exported = await exportOwn(page);
});

it('finds everything on another machine, and goes on there on the third morning', async () => {
  const { first, second } = machines;
  await on(second, 'mine/');
  await importOwn(second);
  expect(await storedOwn(second)).toEqual(await storedOwn(await on(first, 'about/')));
  const found = { number: '16100', title: 'Feathers', zh: '它们学习世界模型。' };
  await publishOwls(site, 'alba/2024-03-06.md', [found, ...plainOwls(6, 2)]);
  await on(second, '');
  await second.getByText('1 new for 世界模型').waitFor();
  await on(second, `abs/${NOTED}/`);
  await second.locator('.own-note math').waitFor();
});

it('gives everything back to who has cleared the data of the site', async () => {
  const page = await on(machines.first, 'mine/');
  await mine(page).nth(2).waitFor();
  exported = await exportOwn(page);
  const before = await storedOwn(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: server.origin, storageTypes: 'all' });
  await on(page, 'mine/');
  await page.locator('.mine-empty').waitFor();
  await importOwn(page);
  expect(await storedOwn(page)).toEqual(before);
  await on(page, '');
  await page.getByText('new for 世界模型').waitFor();
});
