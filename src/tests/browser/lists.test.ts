import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SITES } from '../sites.ts';
import { openSite } from './open-site.ts';
import { watchShifts } from './shifts.ts';

const [SITE] = SITES;
/** A digest of 100 papers, in both languages. */
const DAY = 'days/2024-10-10/';
/** How many of these have code. */
const WITH_CODE = 28;
const { open, origin } = openSite(SITE);

const rows = (page: Page) => page.locator('[data-paper-list] [data-paper-id]');
const shown = (page: Page) => rows(page).filter({ visible: true });
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('[data-paper-id]')?.getAttribute('data-paper-id'));
const idAt = (page: Page, at: number) => rows(page).nth(at).getAttribute('data-paper-id');

describe('a paper in a list', () => {
  it('opens below its row with the pairs of its page, and loads nothing before', async () => {
    const { page, requests } = await open(DAY);
    expect(requests.filter((url) => url.includes('/abs/'))).toEqual([]);
    const opener = rows(page).first().locator('button[aria-expanded]');
    await opener.click();
    const pairs = page.locator('[data-peek] .pair');
    await pairs.first().waitFor();
    expect(await opener.getAttribute('aria-expanded')).toBe('true');
    const sentences = await pairs.locator('.s').allTextContents();
    await page.goto(`${origin()}/abs/${await idAt(page, 0)}/`);
    expect(await page.locator('.pair .s').allTextContents()).toEqual(sentences);
  });

  it('has no id of its page, and links to its sentences there', async () => {
    const { page } = await open(DAY);
    await rows(page).first().locator('button[aria-expanded]').click();
    await page.locator('[data-peek] .pair').first().waitFor();
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    const mark = page.locator('[data-peek] .mark').first();
    expect(await mark.getAttribute('href')).toMatch(/\/abs\/.+\/#s1$/);
  });

  it('says so where it cannot be loaded, and loads it then', async () => {
    const { page } = await open(DAY);
    await page.context().setOffline(true);
    await rows(page).first().locator('button[aria-expanded]').click();
    await page.getByText('could not be loaded').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('[data-peek] .pair').first().waitFor();
  });
});

describe('the keys of a list', () => {
  it('walk, open and close, mark, and lead to the page and back to the same place', async () => {
    const { page } = await open(DAY);
    for (const key of ['j', 'j', 'j', 'k']) await page.keyboard.press(key);
    const id = await idAt(page, 1);
    expect(await focused(page)).toBe(id);
    await page.keyboard.press('o');
    await page.locator('[data-peek] .pair').first().waitFor();
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-peek]').count()).toBe(0);
    await page.keyboard.press('m');
    expect(await rows(page).nth(1).getAttribute('class')).not.toContain('read');
    await page.keyboard.press('Enter');
    await page.keyboard.press('l');
    await page.waitForURL(`**/abs/${id}/`);
    await page.goBack();
    await page.locator('[data-peek] .pair').first().waitFor();
    expect(await page.locator('[data-peek]').getAttribute('data-peek')).toBe(id);
  });

  it('go to the days around', async () => {
    const { page } = await open(DAY);
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL('**/days/2024-09-13/');
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(`**/${DAY}`);
  });

  it('leave a field alone', async () => {
    const { page } = await open(DAY);
    await page.locator('[data-list-tools] input').pressSequentially('jo');
    expect(await page.locator('[data-list-tools] input').inputValue()).toBe('jo');
    expect(await page.locator('[data-peek]').count()).toBe(0);
  });
});

describe('a list', () => {
  it('is narrowed to what papers have, to words, to what is unread', async () => {
    const { page } = await open(DAY);
    expect(await shown(page).count()).toBe(100);
    await page.getByRole('button', { name: /^Code/ }).click();
    await expect.poll(() => shown(page).count()).toBe(WITH_CODE);
    await page.getByRole('status').getByText(`${WITH_CODE} of 100`).waitFor();
    await page.locator('[data-list-tools] input').fill('language');
    await expect.poll(() => shown(page).count()).toBeLessThan(WITH_CODE);
    await page.locator('[data-list-tools] input').fill('');
    await expect.poll(() => shown(page).count()).toBe(WITH_CODE);
    await page.keyboard.press('Tab');
    await shown(page).first().locator('button[aria-expanded]').click();
    await page.getByRole('button', { name: 'Unread', exact: true }).click();
    await expect.poll(() => shown(page).count()).toBe(WITH_CODE - 1);
  });

  it('comes back as it was left, also where the browser has not kept the page', async () => {
    const { page } = await open(DAY);
    await page.getByRole('button', { name: /^Code/ }).click();
    await expect.poll(() => shown(page).count()).toBe(WITH_CODE);
    await shown(page).nth(9).locator('button[aria-expanded]').click();
    await page.locator('[data-peek] .pair').first().waitFor();
    const top = await page.evaluate(() => scrollY);
    const id = await page.locator('[data-peek]').getAttribute('data-peek');
    await page.reload();
    await page.locator('[data-peek] .pair').first().waitFor();
    expect(await page.locator('[data-peek]').getAttribute('data-peek')).toBe(id);
    await expect.poll(() => shown(page).count()).toBe(WITH_CODE);
    await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(Math.round(top));
  });

  it('shows what was read, on every page, and where storage is blocked on this one', async () => {
    const { page } = await open(DAY);
    await rows(page).nth(2).locator('button[aria-expanded]').click();
    await page.locator('[data-peek] .pair').first().waitFor();
    await page.reload();
    await rows(page).nth(2).and(page.locator('.read')).waitFor();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await page.reload();
    await rows(page).nth(5).locator('button[aria-expanded]').click();
    expect(await rows(page).nth(5).getAttribute('class')).toContain('read');
  });

  it('is links without JavaScript', async () => {
    const { page } = await open(DAY, { javaScriptEnabled: false });
    expect(await page.locator('button:visible').count()).toBe(0);
    await rows(page).first().locator('a').first().click();
    await page.waitForURL('**/abs/**');
  });

  it('does not move when it is wired', async () => {
    const { page } = await open('search/');
    const shifts = await watchShifts(page);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${origin()}/${DAY}`);
      expect(await shifts()).toEqual([]);
    }
  });
});

describe('by touch', () => {
  it('papers open and close, and days turn', async () => {
    const { page } = await open(DAY, {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 360, height: 780 },
    });
    const opener = rows(page).first().locator('button[aria-expanded]');
    await opener.tap();
    await page.locator('[data-peek] .pair').first().waitFor();
    await page.getByRole('button', { name: 'Mark as unread' }).tap();
    expect(await rows(page).first().getAttribute('class')).not.toContain('read');
    await opener.tap();
    expect(await page.locator('[data-peek]').count()).toBe(0);
    await page.locator('.steps [rel=prev]').tap();
    await page.waitForURL('**/days/2024-09-13/');
  });
});
