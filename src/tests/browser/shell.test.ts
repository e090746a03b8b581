import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SITES } from '../sites.ts';
import { openSite } from './open-site.ts';
import { shiftOf } from './shifts.ts';

const ARTICLE = 'abs/2410.07177/';
const PAGES = ['', ARTICLE, 'mine/', 'terms/', 'about/', 'report/', '404.html'];

const dialog = (page: Page) => page.locator('dialog.keys[open]');

describe('the masthead', () => {
  const { open, origin } = openSite(SITES[0]);

  it('says where one is', async () => {
    const { page } = await open('topics/llm/');
    const current = page.locator('.sections [aria-current]');
    expect(await current.allInnerTexts()).toEqual(['Topics']);
    expect(await current.getAttribute('aria-current')).toBe('true');
    await page.goto(`${origin()}/`);
    expect(await current.allInnerTexts()).toEqual(['Today']);
    expect(await current.getAttribute('aria-current')).toBe('page');
    await page.goto(`${origin()}/${ARTICLE}`);
    expect(await current.count()).toBe(0);
  });

  it('stays in view in one row of 48 pixels; on a phone the sections scroll away', async () => {
    const { page } = await open('terms/', { viewport: { width: 1280, height: 700 } });
    const places = () =>
      page.evaluate(() =>
        ['.brand', '.sections', '.search-link', '.controls-open'].map((part) => {
          const { top, bottom } = document.querySelector(part)?.getBoundingClientRect() ?? {};
          return top !== undefined && bottom !== undefined && top >= 0 && bottom <= 48;
        }),
      );
    expect(await places()).toEqual([true, true, true, true]);
    await page.mouse.wheel(0, 900);
    await page.waitForFunction(() => scrollY > 300);
    expect(await places()).toEqual([true, true, true, true]);
    await page.setViewportSize({ width: 360, height: 700 });
    expect(await places()).toEqual([true, false, true, true]);
  });

  it('says how many papers there are where that does not make every page new', async () => {
    const { page } = await open('');
    await page.getByRole('link', { name: /^Search 195 papers/ }).waitFor();
    await page.goto(`${origin()}/${ARTICLE}`);
    await page.getByRole('link', { name: /^Search papers/ }).waitFor();
  });

  it('keeps its shape at 320 pixels, with choices and keys open, in large letters', async () => {
    const { page } = await open('', { viewport: { width: 320, height: 640 } });
    for (const path of PAGES) {
      await page.goto(`${origin()}/${path}`);
      await page.locator('.controls-open').click();
      await page.locator('button[data-value=l]').click();
      await page.locator('#controls [data-keys]').click();
      await dialog(page).waitFor();
      const excess = await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('dialog')].map(
          ({ scrollWidth, clientWidth }) => Math.max(scrollWidth - clientWidth, 0),
        ),
      );
      expect(excess, path).toEqual([0, 0]);
    }
  });

  it('has targets of at least 24 pixels', async () => {
    for (const width of [360, 1280]) {
      const { page } = await open('about/', { viewport: { width, height: 740 } });
      await page.locator('.controls-open').click();
      const small = await page
        .locator('.masthead a, .masthead button, .foot a, .foot button')
        .evaluateAll((targets) =>
          targets.filter((target) => {
            const { width, height } = target.getBoundingClientRect();
            return width < 24 || height < 24;
          }),
        );
      expect(small).toEqual([]);
    }
  });

  it('moves nothing while a page is opened', async () => {
    const { page } = await open('', { locale: 'zh-TW' });
    for (const path of PAGES) {
      await page.goto(`${origin()}/${path}`, { waitUntil: 'networkidle' });
      expect(await shiftOf(page), path).toBe(0);
    }
  });
});

describe('by keyboard', () => {
  const { open, origin } = openSite(SITES[0]);

  it('choices are opened, walked and closed, and the focus comes back', async () => {
    const { page } = await open(ARTICLE);
    await page.locator('.controls-open').focus();
    await page.keyboard.press('Enter');
    await page.locator('#controls:popover-open').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
    await page.keyboard.press('Escape');
    expect(await page.locator('#controls:popover-open').count()).toBe(0);
    expect(await page.locator('.controls-open:focus').count()).toBe(1);
  });

  it('? shows the keys, which are loaded only then, and Esc closes them', async () => {
    const { page, requests } = await open(ARTICLE);
    const isDialog = (url: string): boolean => url.includes('keys-dialog');
    expect(requests.filter(isDialog)).toEqual([]);
    await page.locator('.brand').focus();
    await page.keyboard.press('?');
    await dialog(page).getByText('next and previous pair of sentences').waitFor();
    expect(requests.filter(isDialog)).toHaveLength(1);
    await page.keyboard.press('Escape');
    expect(await dialog(page).count()).toBe(0);
    expect(await page.locator('.brand:focus').count()).toBe(1);
    await page.locator('.foot [data-keys]').click();
    await dialog(page).getByRole('button', { name: 'Close' }).click();
    expect(await dialog(page).count()).toBe(0);
  });

  it('t goes to the newest papers, but not while one types', async () => {
    const { page } = await open('search/');
    await page.locator('input[type=search]').pressSequentially('t?');
    await page.waitForURL(`${origin()}/search/?q=t*`);
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.goto(`${origin()}/${ARTICLE}`);
    await page.keyboard.press('t');
    await page.waitForURL(`${origin()}/`);
  });
});
