import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SITES } from '../sites.ts';
import { openSite } from './open-site.ts';

const TRADITIONAL = 'abs/2410.07177/';
const SIMPLIFIED = 'abs/2412.10360/';
const MAX_BYTES = 60_000;

/** Chooses a script, and closes what the choice is in. */
async function press(page: Page, script: string): Promise<void> {
  await page.locator('.controls-open').click();
  await page.locator(`button[data-set=script][data-value=${script}]`).click();
  await page.keyboard.press('Escape');
}
const abstract = (page: Page) => page.locator('.parallel div.zh');
const note = (page: Page) => page.getByText('Chinese text converted from the original');

/** Waits until the page is in another script: what is added is converted after all that was there. */
async function waitForSimplified(page: Page): Promise<void> {
  const added = await page.evaluateHandle(() => {
    const run = document.createElement('p');
    run.lang = 'zh-Hant';
    run.textContent = '頭';
    document.body.append(run);
    return run;
  });
  await page.waitForFunction((run) => run.lang === 'zh-Hans', added);
  await added.evaluate((run) => run.remove());
}

const isTable = (url: string): boolean => /\/script-switch[^/]*\.js$/.test(url);

describe.each(SITES)('the script switch of the site at $base', ({ base, dist }) => {
  const { open, origin } = openSite({ base });

  it('makes a Traditional paper Simplified, and gives the original back exactly', async () => {
    const { page } = await open(TRADITIONAL);
    const original = await page.locator('main').innerHTML();
    expect(await note(page).isVisible()).toBe(false);
    await press(page, 'hans');
    await note(page).waitFor();
    expect(await abstract(page).first().textContent()).toContain('本研究旨在全面探索建立一个');
    expect(await abstract(page).first().getAttribute('lang')).toBe('zh-Hans');
    await press(page, 'original');
    await note(page).waitFor({ state: 'hidden' });
    expect(await page.locator('main').innerHTML()).toBe(original);
  });

  it('remembers the script on the next page', async () => {
    const { page } = await open(TRADITIONAL);
    await press(page, 'hans');
    await page.goto(`${origin()}${base}abs/2410.07176/`);
    await note(page).waitFor();
    expect(await abstract(page).first().getAttribute('lang')).toBe('zh-Hans');
    expect(await page.locator('html').getAttribute('data-script')).toBe('hans');
    expect(await page.locator('button[data-set=script][data-value=hans]').getAttribute('aria-pressed')).toBe(
      'true',
    );
  });

  it('loads the table when it is asked for and not before', async () => {
    const { page, requests } = await open(TRADITIONAL);
    expect(requests.filter(isTable)).toEqual([]);
    await press(page, 'hans');
    await note(page).waitFor();
    expect(requests.filter(isTable)).toHaveLength(1);
  });

  it(`has a table of at most ${MAX_BYTES / 1000} kB`, () => {
    const [name = ''] = readdirSync(join(dist, '_astro')).filter((file) => isTable(`/${file}`));
    expect(gzipSync(readFileSync(join(dist, '_astro', name))).length).toBeLessThanOrEqual(MAX_BYTES);
  });
});

describe('the script switch', () => {
  const { open, origin } = openSite(SITES[0]);

  it('leaves text alone that is in the asked script, and says nothing', async () => {
    const { page } = await open(SIMPLIFIED);
    const original = await page.locator('main').innerHTML();
    await press(page, 'hans');
    await waitForSimplified(page);
    expect(await page.locator('main').innerHTML()).toBe(original);
    expect(await note(page).isVisible()).toBe(false);
    await press(page, 'hant');
    await note(page).waitFor();
    expect(await abstract(page).first().getAttribute('lang')).toBe('zh-Hant');
  });

  it('converts search results that arrive later', async () => {
    const { page } = await open('search/');
    await press(page, 'hans');
    await page.locator('input[type=search]').fill('檢索增強生成');
    const result = page.locator('[data-paper-id="2410.07176"]');
    await result.scrollIntoViewIfNeeded();
    await result.locator('.snippet mark').getByText('检索增强生成').first().waitFor();
    expect(await result.locator('.snippet .zh').getAttribute('lang')).toBe('zh-Hans');
    await press(page, 'original');
    await note(page).waitFor({ state: 'hidden' });
    expect(await result.locator('mark').allTextContents()).toContain('檢索增強生成');
  });

  it('takes a word as one where a match is marked inside it', async () => {
    const { page } = await open(SIMPLIFIED);
    await press(page, 'hant');
    await note(page).waitFor();
    const texts = await page.evaluate(async () => {
      const run = document.createElement('p');
      run.lang = 'zh-Hans';
      run.innerHTML = '头<mark>发</mark>、干<i lang="en">头</i>燥';
      document.querySelector('main')?.append(run);
      await new Promise(requestAnimationFrame);
      return run.innerHTML;
    });
    expect(texts).toBe('頭<mark>髮</mark>、幹<i lang="en">头</i>燥');
  });

  it('keeps the interface as it is', async () => {
    const { page } = await open(TRADITIONAL, { locale: 'zh-CN' });
    const shown = (): Promise<string[]> =>
      page.locator('body [data-ui], .controls button, title').allTextContents();
    const before = await shown();
    await press(page, 'hant');
    await press(page, 'hans');
    await page.getByText('中文转换自原文').waitFor();
    expect(await shown()).toEqual(before);
  });

  it('stays with the original and keeps working where the table cannot be loaded', async () => {
    const { page } = await open(TRADITIONAL);
    await page.route('**/script-switch*', (route) => route.abort());
    await press(page, 'hans');
    await page.locator('button[data-value=original][aria-pressed=true]').waitFor({ state: 'attached' });
    expect(await abstract(page).first().getAttribute('lang')).toBe('zh-Hant');
  });

  it.each([360, 1280])('fits a page of %i pixels and moves nothing', async (width) => {
    for (const locale of ['en-GB', 'zh-CN']) {
      const { page } = await open(TRADITIONAL, { viewport: { width, height: 740 }, locale });
      const top = await page.locator('main h1').boundingBox();
      await press(page, 'hans');
      await page.locator('[data-original-lang]').first().waitFor();
      const excess = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(excess).toBeLessThanOrEqual(0);
      expect((await page.locator('main h1').boundingBox())?.y).toBe(top?.y);
      expect(page.url()).toBe(`${origin()}/${TRADITIONAL}`);
    }
  });
});
