import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SITES } from '../sites.ts';
import { openSite } from './open-site.ts';
import { BOX, searchFor, shownFor } from './search-page.ts';

const ARTICLE = 'abs/2410.07177/';
const SHEET = 'dialog[open]';

/** What has the focus: the box, a paper of the results by its id, or something else by its text. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLInputElement) return activeElement.type;
    const paper = activeElement?.closest('[data-paper-id]')?.getAttribute('data-paper-id');
    return paper ?? activeElement?.textContent?.trim() ?? '';
  });

describe.each(SITES)('the search box on every page of the site at $base', (site) => {
  const { open, origin } = openSite(site);

  it('opens by / over the page, and Escape leaves it', async () => {
    const { page } = await open(ARTICLE);
    const link = page.locator('main a[href]').first();
    await link.focus();
    await page.keyboard.press('/');
    await page.locator(SHEET).waitFor();
    expect(await focused(page)).toBe('search');
    expect(await page.locator(BOX).inputValue()).toBe('');
    await page.keyboard.type('Pixtral');
    expect((await shownFor(page, 'Pixtral')).found[0]).toBe('2410.07073');
    await page.keyboard.press('Escape');
    expect(await page.locator(SHEET).count()).toBe(0);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(page.url()).toBe(`${origin()}${site.base}${ARTICLE}`);
  });

  it('goes to the search page with what was typed by Enter', async () => {
    const { page } = await open(ARTICLE);
    await page.keyboard.press('/');
    await searchFor(page, 'reasoning 推理');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    expect(page.url().startsWith(`${origin()}${site.base}search/?q=`)).toBe(true);
    expect((await shownFor(page, 'reasoning 推理')).total).toBeGreaterThan(0);
  });

  it('goes straight to the paper whose id is typed by Enter', async () => {
    const { page } = await open('');
    await page.keyboard.press('/');
    await page.locator(BOX).fill('2410.07073');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${origin()}${site.base}abs/2410.07073/`);
  });
});

describe('the search box', () => {
  const { open, origin } = openSite(SITES[0]);

  it.each(['Control+k', 'Meta+k'])('opens by %s, also on a page without a link in focus', async (key) => {
    const { page } = await open('topics/');
    await page.keyboard.press(key);
    await page.locator(SHEET).waitFor();
    expect(await focused(page)).toBe('search');
  });

  it('is walked with the results by the arrows, and Enter opens the one that has the focus', async () => {
    const { page } = await open(ARTICLE);
    await page.keyboard.press('/');
    const { found } = await searchFor(page, 'reasoning');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(found[0]);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(found[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('search');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('search');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${origin()}/abs/${found[0]}/`);
  });

  it('is walked on the search page too, and takes what is written on a result', async () => {
    const { page } = await open('search/?q=reasoning');
    const { found } = await shownFor(page, 'reasoning');
    await page.locator(BOX).focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(found[0]);
    await page.keyboard.press('End');
    await page.keyboard.type('x');
    expect(await focused(page)).toBe('search');
    expect(await page.locator(BOX).inputValue()).toBe('reasoningx');
  });

  it('is where the keys lead on the search page, without a sheet', async () => {
    const { page } = await open('search/?q=reasoning');
    await shownFor(page, 'reasoning');
    for (const key of ['/', 'Control+k']) {
      await page.locator('[data-paper-id] a').first().focus();
      await page.keyboard.press(key);
      expect(await focused(page)).toBe('search');
      expect(await page.locator('dialog').count()).toBe(0);
    }
  });

  it('takes a slash that is typed into it as text, and keeps the text for the next time', async () => {
    const { page } = await open(ARTICLE);
    await page.keyboard.press('/');
    await page.locator(SHEET).waitFor();
    await page.keyboard.type('and/or');
    const before = await shownFor(page, 'and/or');
    expect(before.total).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    expect(await page.locator(BOX).inputValue()).toBe('and/or');
    expect(await shownFor(page, 'and/or')).toEqual(before);
  });

  it('fills the screen of a phone, from which its button leads back', async () => {
    const viewport = { width: 375, height: 667 };
    const { page } = await open(ARTICLE, { viewport, hasTouch: true, isMobile: true });
    await page.getByRole('link', { name: 'Search' }).first().tap();
    await page.locator(SHEET).waitFor();
    expect(await page.locator(SHEET).boundingBox()).toEqual({ x: 0, y: 0, ...viewport });
    await searchFor(page, 'reasoning');
    const excess = await page.locator(SHEET).evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth);
    expect(excess).toBe(0);
    await page.getByRole('button', { name: 'Close' }).tap();
    expect(await page.locator(SHEET).count()).toBe(0);
  });

  it.each(['search/?q=reasoning', ARTICLE])('is emptied by its button on /%s', async (path) => {
    const { page } = await open(path);
    await page.keyboard.press('/');
    await searchFor(page, 'reasoning');
    const clear = page.getByRole('button', { name: 'Clear · 清除' });
    await clear.click();
    await shownFor(page, '');
    expect([await focused(page), await page.locator(BOX).inputValue()]).toEqual(['search', '']);
    expect(await page.locator('[data-paper-id]:not(article)').count()).toBe(0);
    expect(await clear.isVisible()).toBe(false);
  });

  it('is a link to the search page without JavaScript', async () => {
    const { page } = await open(ARTICLE, { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Search' }).first().click();
    await page.waitForURL(`${origin()}/search/`);
    await page.locator('noscript p').first().waitFor();
  });
});
