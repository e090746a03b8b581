import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { EMPTY_SITE, SITES } from '../sites.ts';
import { openSite } from './open-site.ts';

const ARTICLE = 'abs/2410.07177/';

async function choose(page: Page, name: string, value: string): Promise<void> {
  await page.locator('.controls-open').click();
  await page.locator(`button[data-set=${name}][data-value=${value}]`).click();
  await page.keyboard.press('Escape');
}
const language = (page: Page) => page.locator('html').getAttribute('lang');

describe('the language of the interface', () => {
  const { open } = openSite(SITES[0]);

  it.each([
    ['en-GB', 'en', 'Topics', 'Topics · Duizhao'],
    ['zh-CN', 'zh-Hans', '主题', '主题 · 对照'],
    ['zh-SG', 'zh-Hans', '主题', '主题 · 对照'],
    ['zh-TW', 'zh-Hant', '主題', '主題 · 对照'],
    ['zh-Hant-HK', 'zh-Hant', '主題', '主題 · 对照'],
    ['fr-FR', 'en', 'Topics', 'Topics · Duizhao'],
  ])('is that of a browser in %s', async (locale, lang, section, title) => {
    const { page } = await open('topics/', { locale });
    expect(await language(page)).toBe(lang);
    expect(await page.title()).toBe(title);
    await page.getByRole('link', { name: section, exact: true }).waitFor();
    await page.getByRole('heading', { name: section, exact: true }).waitFor();
  });

  it('is the one that the reader chose, in every part and after the next page', async () => {
    const { page } = await open('topics/');
    await choose(page, 'ui', 'zh-Hant');
    expect(await page.title()).toBe('主題 · 对照');
    await page.keyboard.press('?');
    const keys = page.locator('dialog.keys h2');
    await keys.getByText('快捷鍵').waitFor();
    await page.keyboard.press('Escape');
    await choose(page, 'ui', 'zh-Hans');
    await page.keyboard.press('?');
    await keys.getByText('快捷键').waitFor();
    await page.reload();
    expect(await language(page)).toBe('zh-Hans');
    expect(await page.title()).toBe('主题 · 对照');
  });

  it('is there before the page is first painted', async () => {
    const { page } = await open(ARTICLE);
    await choose(page, 'ui', 'zh-Hant');
    await page.addInitScript(() => {
      requestAnimationFrame(() => {
        document.documentElement.dataset.atFirstFrame = document.documentElement.lang;
      });
    });
    await page.reload();
    expect(await page.locator('html').getAttribute('data-at-first-frame')).toBe('zh-Hant');
  });
});

describe('on a site whose owner has chosen a language', () => {
  const { open } = openSite(EMPTY_SITE);

  it('it outweighs that of the browser, and the reader outweighs it', async () => {
    const { page } = await open('topics/', { locale: 'en-GB' });
    expect(await language(page)).toBe('zh-Hant');
    expect(await page.title()).toBe('主題 · 对照');
    await choose(page, 'ui', 'en');
    await page.reload();
    expect(await language(page)).toBe('en');
    expect(await page.title()).toBe('Topics · Duizhao');
  });

  it('it is there without JavaScript', async () => {
    const { page } = await open('topics/', { javaScriptEnabled: false });
    expect(await language(page)).toBe('zh-Hant');
    await page.getByRole('heading', { name: '主題', exact: true }).waitFor();
    expect(await page.locator('.controls').isVisible()).toBe(false);
  });
});

describe('what a reader chooses', () => {
  const { open, origin } = openSite(SITES[0]);
  const look = (page: Page) =>
    page.evaluate(() => {
      const { fontSize, colorScheme } = getComputedStyle(document.documentElement);
      return [fontSize, colorScheme];
    });

  it('sets the size and the colours, here and on the next page', async () => {
    const { page } = await open(ARTICLE);
    expect(await look(page)).toEqual(['16px', 'light dark']);
    await choose(page, 'size', 'l');
    await choose(page, 'theme', 'dark');
    expect(await look(page)).toEqual(['18px', 'dark']);
    await page.goto(`${origin()}/about/`);
    expect(await look(page)).toEqual(['18px', 'dark']);
    await choose(page, 'theme', 'auto');
    expect(await look(page)).toEqual(['18px', 'light dark']);
  });

  it('sets the face that is read in', async () => {
    const { page } = await open(ARTICLE);
    const face = () =>
      page
        .locator('.parallel .en')
        .last()
        .evaluate((text) => getComputedStyle(text).fontFamily);
    expect(await face()).toMatch(/^"Iowan Old Style"/);
    await choose(page, 'face', 'sans');
    expect(await face()).toMatch(/^ui-sans-serif/);
  });

  it('is followed by other tabs that are open', async () => {
    const { page } = await open(ARTICLE);
    const other = await page.context().newPage();
    await other.goto(`${origin()}/about/`);
    await choose(page, 'ui', 'zh-Hant');
    await choose(page, 'theme', 'dark');
    await other.locator('html[lang=zh-Hant][data-theme=dark]').waitFor({ state: 'attached' });
    expect(await other.title()).toBe('關於 · 对照');
    await page.evaluate(() => localStorage.setItem('duizhao:theme', 'of another version'));
    await choose(page, 'size', 's');
    await other.locator('html[data-size=s]').waitFor({ state: 'attached' });
    expect(await other.locator('html').getAttribute('data-theme')).toBe('dark');
  });

  it.each([
    ['disabled', 'Object.defineProperty(window, "localStorage", { get() { throw new Error("denied"); } })'],
    ['full', 'Storage.prototype.setItem = () => { throw new DOMException("", "QuotaExceededError"); }'],
  ])('holds for the page where storage is %s', async (_, script) => {
    const { page } = await open(ARTICLE);
    await page.addInitScript(script);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.reload();
    await choose(page, 'ui', 'zh-Hans');
    await choose(page, 'theme', 'dark');
    expect(await language(page)).toBe('zh-Hans');
    expect(await look(page)).toEqual(['16px', 'dark']);
    expect(errors).toEqual([]);
  });

  it('is the usual where what is stored is of another version', async () => {
    const { page } = await open(ARTICLE);
    await page.evaluate(() => {
      for (const name of ['ui', 'read', 'script', 'size', 'face', 'theme'])
        localStorage.setItem(`duizhao:${name}`, 'x"]');
    });
    await page.reload();
    expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toEqual({
      ui: 'en',
      read: 'both',
      script: 'original',
      size: 'm',
      face: 'serif',
      theme: 'auto',
    });
  });
});

describe('on paper', () => {
  const { open, origin } = openSite(SITES[0]);

  it('a paper has its address and the day, no control, and light colours whatever was chosen', async () => {
    const { page } = await open(ARTICLE);
    await choose(page, 'theme', 'dark');
    await page.emulateMedia({ media: 'print' });
    const shown = await page
      .locator('button, kbd, .sections, .search-link, .read-switch, .neighbours, .skip')
      .evaluateAll((controls) => controls.filter((control) => control.getClientRects().length > 0).length);
    expect(shown).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
    await page.pdf({ format: 'A4' });
    const foot = await page.locator('[data-printed]').textContent();
    expect(foot).toContain(`${origin()}/${ARTICLE}`);
    expect(foot).toMatch(/ · \d+ \w+ \d{4}$/);
  });
});
