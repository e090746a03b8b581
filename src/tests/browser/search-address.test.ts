import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SITES } from '../sites.ts';
import { openSite } from './open-site.ts';
import { BOX, searchFor, shownFor } from './search-page.ts';

const asked = (page: Page): string | null => new URL(page.url()).searchParams.get('q');

describe('the address of the search page', () => {
  const { open, origin } = openSite(SITES[0]);

  it('searches when it is opened, and says what is typed without an entry for each letter', async () => {
    const { page } = await open('about/');
    await page.goto(`${origin()}/search/?q=Stanceformer`);
    expect((await shownFor(page, 'Stanceformer')).found[0]).toBe('2410.07083');
    await page.locator(BOX).fill('');
    await page.locator(BOX).pressSequentially('Pixtral');
    await shownFor(page, 'Pixtral');
    expect(asked(page)).toBe('Pixtral');
    await page.goBack();
    expect(page.url()).toBe(`${origin()}/about/`);
  });

  it('keeps a search that Enter ended, and Back leads to it', async () => {
    const { page } = await open('search/');
    const first = await searchFor(page, 'Pixtral');
    await page.keyboard.press('Enter');
    await searchFor(page, '推理');
    await page.keyboard.press('Enter');
    await page.goBack();
    expect(await shownFor(page, 'Pixtral')).toEqual(first);
    expect(await page.locator(BOX).inputValue()).toBe('Pixtral');
    expect(asked(page)).toBe('Pixtral');
    await page.goForward();
    expect((await shownFor(page, '推理')).total).toBeGreaterThan(0);
  });

  it('leads back from a paper to the search that found it', async () => {
    const { page } = await open('search/');
    const { found } = await searchFor(page, '推理');
    await page.locator('[data-paper-id] a').first().click();
    await page.waitForURL(`${origin()}/abs/${found[0]}/`);
    await page.goBack();
    expect((await shownFor(page, '推理')).found).toEqual(found);
  });

  it.each(['goBack', 'reload'] as const)(
    'keeps how many were shown and where the reader was, for %s without a copy of the page',
    async (way) => {
      const { page } = await open('search/?q=模型');
      await shownFor(page, '模型');
      await page.locator('[data-search-more]').click();
      await page.locator('[data-search-results] > ol > :nth-child(21)').waitFor();
      const shown = await shownFor(page, '模型');
      const link = page.locator('[data-search-results] > ol > :nth-child(30) a');
      await link.scrollIntoViewIfNeeded();
      const top = await page.evaluate(() => scrollY);
      await page.waitForFunction((y) => Reflect.get(history.state ?? {}, 'top') === Math.round(y), top);
      // What listens for this keeps the browser from keeping the page whole.
      await page.evaluate(() => addEventListener('unload', () => {}));
      if (way === 'goBack') {
        await link.click();
        await page.waitForURL(/\/abs\//);
      }
      await page[way]();
      expect(await shownFor(page, '模型')).toEqual(shown);
      await page.waitForFunction((y) => Math.abs(scrollY - y) < 2, top);
    },
  );

  it('is that of every example of the help', async () => {
    const { page } = await open('search/');
    const examples = await page.locator('[data-search-help] a').allTextContents();
    expect(examples.length).toBeGreaterThan(10);
    for (const example of examples) {
      const help = page.locator('[data-search-help]');
      if (!(await help.isVisible())) await page.getByRole('button', { name: 'Search help' }).click();
      await help.getByRole('link', { name: example, exact: true }).click();
      expect((await shownFor(page, example)).total, example).toBeGreaterThan(0);
      expect(asked(page)).toBe(example);
    }
  });
});

describe('screen readers', () => {
  const { open } = openSite(SITES[0]);

  it.each([
    ['en-GB', '7 papers', '0 papers'],
    ['zh-CN', '7 篇论文', '0 篇论文'],
  ])('hear the count of every search in %s', async (locale, some, none) => {
    const { page } = await open('search/', { locale });
    for (const [query, count] of [
      ['loss', some],
      ['qzxjkvwy', none],
    ] as const) {
      await searchFor(page, query);
      expect(await page.locator('[data-search-status]').ariaSnapshot()).toBe(`- status: ${count}`);
    }
  });
});
