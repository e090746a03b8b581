import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SITES } from '../sites.ts';
import { openSite } from './open-site.ts';
import { BOX, searchFor, shownFor } from './search-page.ts';

const ARTICLE = 'abs/2410.07177/';
const START = '[data-search-start]';

const openSheet = async (page: Page): Promise<void> => {
  await page.keyboard.press('/');
  await page.locator('dialog[open]').waitFor();
};
const recent = (page: Page): Promise<string[]> => page.locator(`${START} .recent a`).allTextContents();

/** Makes a page in which nothing can be kept, or nothing more. */
const BROKEN_STORAGES = {
  blocked: () =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Blocked.', 'SecurityError');
      },
    }),
  full: () =>
    Reflect.set(Storage.prototype, 'setItem', () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    }),
};

describe.each(SITES)('the sheet of an empty box on the site at $base', (site) => {
  const { open, origin } = openSite(site);

  it('leads to the newest papers and to the topics of most papers, which the arrows walk', async () => {
    const { page } = await open(ARTICLE);
    await openSheet(page);
    await page.locator(`${START} a[href*="/topics/"]`).first().waitFor();
    expect(await page.locator(`${START} a[href*="/topics/"]`).count()).toBeLessThanOrEqual(5);
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(site.base);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/topics\/[^/]+\/$/);
    expect(page.url().startsWith(`${origin()}${site.base}topics/`)).toBe(true);
    expect(await page.locator('h1').count()).toBe(1);
  });
});

describe('the sheet', () => {
  const { open, origin } = openSite(SITES[0]);

  it('offers what was searched and went on from, and forgets what is removed', async () => {
    const { page } = await open(ARTICLE);
    await openSheet(page);
    expect(await recent(page)).toEqual([]);
    await searchFor(page, 'Pixtral');
    await page.locator('dialog [data-paper-id] a').first().click();
    await page.waitForURL(/\/abs\/2410\.07073\//);
    await page.goto(`${origin()}/search/?q=推理`);
    await shownFor(page, '推理');
    await page.locator(BOX).press('Enter');
    await page.goto(`${origin()}/${ARTICLE}`);
    await openSheet(page);
    expect(await recent(page)).toEqual(['推理', 'Pixtral']);
    await page.getByRole('button', { name: 'Forget · 移除：推理' }).click();
    expect(await recent(page)).toEqual(['Pixtral']);
    await page.locator(`${START} .recent a`).click();
    expect((await shownFor(page, 'Pixtral')).found[0]).toBe('2410.07073');
    expect(await page.locator(BOX).inputValue()).toBe('Pixtral');
  });

  it('has the way to all results at its foot, in view however many there are', async () => {
    const { page } = await open(ARTICLE, { viewport: { width: 1280, height: 700 } });
    await openSheet(page);
    const { total } = await searchFor(page, 'model');
    const all = page.locator('dialog [data-search-all]');
    expect(await all.locator('[data-ui=en]').textContent()).toMatch(/^All \d+ results$/);
    const { y = 0, height = 0 } = (await all.boundingBox()) ?? {};
    expect(y + height).toBeLessThan(700);
    await all.click();
    await page.waitForURL(`${origin()}/search/?q=model`);
    expect((await shownFor(page, 'model')).total).toBe(total);
  });

  it.each(['blocked', 'full'] as const)(
    'works where storage is %s, and remembers nothing',
    async (storage) => {
      const { page } = await open('about/');
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.addInitScript(BROKEN_STORAGES[storage]);
      await page.goto(`${origin()}/${ARTICLE}`);
      await openSheet(page);
      await searchFor(page, 'Pixtral');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\/\?q=Pixtral/);
      expect((await shownFor(page, 'Pixtral')).found[0]).toBe('2410.07073');
      await page.getByRole('checkbox', { name: 'Related words' }).click();
      await page.waitForURL(/related=0/);
      await page.goto(`${origin()}/${ARTICLE}`);
      await openSheet(page);
      expect(await recent(page)).toEqual([]);
      expect(errors).toEqual([]);
    },
  );
});
