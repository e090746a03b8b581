import { describe, expect, it } from 'vitest';
import { SITES } from '../sites.ts';
import { openSite } from './open-site.ts';
import {
  CHINESE,
  DAY,
  FORMULA,
  OTHER,
  PAPER,
  roomKept,
  row,
  star,
  stored,
  writeNote,
  writeTags,
} from './own-data.ts';
import { BOX, searchFor } from './search-page.ts';
import { watchShifts } from './shifts.ts';

const { open, origin } = openSite(SITES[0]);
const PHONE = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 780 } };

describe('a star', () => {
  it('is set in a list, stays, and is there on the page of the paper', async () => {
    const { page } = await open(DAY);
    await star(page, PAPER).click();
    expect(await star(page, PAPER).getAttribute('aria-pressed')).toBe('true');
    expect(await star(page, OTHER).getAttribute('aria-pressed')).toBe('false');
    await expect.poll(() => stored(page, PAPER)).toMatchObject({ starred: expect.any(String) });
    await page.goto(`${origin()}/abs/${PAPER}/`);
    await page.locator('.own .star[aria-pressed=true]').click();
    await page.locator('.own .star[aria-pressed=false]').waitFor();
    await expect.poll(() => stored(page, PAPER)).toMatchObject({ starred: undefined });
    await page.goto(`${origin()}/${DAY}`);
    await row(page, PAPER).and(page.locator('.read')).waitFor();
    expect(await star(page, PAPER).getAttribute('aria-pressed')).toBe('false');
  });

  it('brings all that the page of the paper says of it', async () => {
    const { page } = await open(DAY);
    await star(page, PAPER).click();
    await expect
      .poll(() => stored(page, PAPER))
      .toMatchObject({
        id: PAPER,
        title: { en: expect.stringContaining('MM-Ego') },
        authors: expect.arrayContaining(['Hanrong Ye', 'Yinfei Yang']),
        published: '2024-10-09',
      });
  });

  it('keeps titles as they were published: formulas as TeX, Chinese in its own script', async () => {
    const { page } = await open(DAY);
    await star(page, FORMULA).click();
    const title = { en: expect.stringContaining('^{3}$Bench') };
    await expect.poll(() => stored(page, FORMULA)).toMatchObject({ title, authors: expect.any(Array) });
    await page.evaluate(() => localStorage.setItem('duizhao:script', 'hant'));
    await page.goto(`${origin()}/abs/${CHINESE}/`);
    await page.locator('h1').getByText('視頻理解').waitFor();
    await page.keyboard.press('s');
    await expect
      .poll(() => stored(page, CHINESE))
      .toMatchObject({ title: { zh: expect.stringContaining('视频理解') }, starred: expect.any(String) });
  });

  it('is set by touch at the foot of the screen, and in a row', async () => {
    const { page } = await open(`abs/${PAPER}/`, PHONE);
    const button = page.locator('.own .star');
    const [box, bar] = [await button.boundingBox(), await page.locator('.strip').boundingBox()];
    expect(box?.y).toBeGreaterThanOrEqual(bar?.y ?? Number.NaN);
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await button.tap();
    await expect.poll(() => stored(page, PAPER)).toMatchObject({ starred: expect.any(String) });
    await page.goto(`${origin()}/${DAY}`);
    await star(page, OTHER).tap();
    await expect.poll(() => page.locator('.star[aria-pressed=true]').count()).toBe(2);
  });
});

describe('the keys', () => {
  it('star, mark and note in a list, which is narrowed to that', async () => {
    const { page } = await open(DAY);
    for (const key of ['j', 's', 'm', 'j', 's']) await page.keyboard.press(key);
    expect(await row(page, PAPER).getAttribute('class')).toContain('read');
    await writeNote(page, 'owls at $x^2$');
    await row(page, OTHER).locator('.own-note math').waitFor();
    await row(page, OTHER).locator('.signs').getByText('note', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Starred', exact: true }).click();
    await expect.poll(() => page.locator('[data-paper-list] li:visible[data-paper-id]').count()).toBe(2);
    await page.getByRole('button', { name: 'Unread', exact: true }).click();
    await expect.poll(() => page.locator('[data-paper-list] li:visible[data-paper-id]').count()).toBe(0);
  });

  it('do the same on the page of a paper, and leave fields alone', async () => {
    const { page } = await open(`abs/${PAPER}/`);
    await page.locator('.own [data-own=read][aria-pressed=true]').waitFor();
    await page.keyboard.press('m');
    await page.locator('.own [data-own=read][aria-pressed=false]').waitFor();
    await page.keyboard.press('s');
    await page.locator('.own .star[aria-pressed=true]').waitFor();
    await writeNote(page, 'sums of s');
    expect(await page.locator('.own-note').textContent()).toBe('sums of s');
    expect(await page.locator('.own .star').getAttribute('aria-pressed')).toBe('true');
    await page.reload();
    await page.locator('.own-note').getByText('sums of s').waitFor();
  });

  it('mark the result of a search that has the focus; other letters are written', async () => {
    const { page } = await open('search/');
    await searchFor(page, 'memory');
    await page.keyboard.press('ArrowDown');
    const result = page.locator('.result').first();
    await page.keyboard.press('s');
    await result.locator('.star[aria-pressed=true]').waitFor();
    await page.keyboard.press('n');
    await result.locator('.note-editor textarea').fill('from a search');
    await page.keyboard.press('Control+Enter');
    await result.locator('.meta').getByText('note', { exact: true }).waitFor();
    await result.locator('a.titles').focus();
    await page.keyboard.press('m');
    await expect.poll(() => result.getAttribute('class')).toBe('result');
    expect(await page.locator(BOX).inputValue()).toBe('memory');
    await page.keyboard.press('x');
    expect(await page.locator(BOX).inputValue()).toBe('memoryx');
  });
});

describe('tags', () => {
  it('stand in lists, narrow them, and are offered for the next paper', async () => {
    const { page } = await open(`abs/${PAPER}/`);
    await writeTags(page, '#later， 小样本, later');
    expect(await page.locator('.own-tags li').allTextContents()).toEqual(['later', '小样本']);
    await page.goto(`${origin()}/abs/${OTHER}/`);
    await page.locator('.own [data-own=tags]').click();
    await page.locator('.tags-editor').getByRole('button', { name: '小样本' }).click();
    await page.locator('.tags-editor').getByRole('button', { name: 'Save' }).click();
    await page.goto(`${origin()}/${DAY}`);
    await row(page, PAPER).locator('.signs .tag').getByText('later').waitFor();
    await page.getByLabel('My tags').selectOption('小样本');
    await expect.poll(() => page.locator('[data-paper-list] li:visible[data-paper-id]').count()).toBe(2);
    await page.getByLabel('My tags').selectOption('later');
    await expect.poll(() => page.locator('[data-paper-list] li:visible[data-paper-id]').count()).toBe(1);
  });
});

describe('two tabs', () => {
  it('show at once what one of them changes, and keep what both write at the same time', async () => {
    const { page } = await open(DAY);
    const second = await page.context().newPage();
    await second.goto(`${origin()}/${DAY}`);
    await star(page, PAPER).click();
    await row(second, PAPER).locator('.star[aria-pressed=true]').waitFor();
    // The focus of one is on the star of the paper before.
    for (const tab of [page, second, second]) await tab.keyboard.press('j');
    await Promise.all([page.keyboard.press('s'), second.keyboard.press('m')]);
    await expect
      .poll(() => stored(page, OTHER))
      .toMatchObject({ starred: expect.any(String), read: expect.any(String) });
    for (const tab of [page, second])
      await row(tab, OTHER).and(tab.locator('.read')).locator('.star[aria-pressed=true]').waitFor();
  });
});

it('moves nothing when the reader comes back, wide or narrow', async () => {
  const { page } = await open(`abs/${CHINESE}/`);
  await writeNote(page, 'One column.\n\n$$\\sum_i x_i$$');
  await page.goto(`${origin()}/abs/${PAPER}/`);
  await writeTags(page, 'later');
  await writeNote(page, 'Two columns.');
  const shifts = await watchShifts(page);
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of [DAY, `abs/${PAPER}/`, `abs/${CHINESE}/`]) {
      // The room is that of the last time.
      for (const _ of [1, 2]) {
        await page.goto(`${origin()}/${path}`);
        await page
          .locator(path === DAY ? '.signs' : '.own-note :is(p, math)')
          .first()
          .waitFor();
        if (path !== DAY) await roomKept(page);
      }
      expect([width, path, await shifts()]).toEqual([width, path, []]);
    }
  }
});

it('shows nothing of it without JavaScript', async () => {
  const { page } = await open(`abs/${PAPER}/`, { javaScriptEnabled: false });
  expect(await page.locator('button:visible').count()).toBe(0);
  expect(await page.locator('[data-own-text]').boundingBox()).toMatchObject({ height: 0 });
});
