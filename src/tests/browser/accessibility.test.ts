import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SITES } from '../sites.ts';
import { openSite } from './open-site.ts';
import { writeNote, writeTags } from './own-data.ts';
import { inventedPapers, putOwn } from './own-store.ts';
import { BOX, heard, searchFor, shownFor, waitForSnippets } from './search-page.ts';
import { OF_COLOURS, violationsOf } from './violations.ts';

const PAGES = [
  '',
  'abs/2410.07177/',
  'abs/2412.10360/',
  'digests/ai-weekly/2024/1216-1220/',
  'days/2024-10-10/',
  'archive/',
  'sources/',
  'sources/arxiv-daily/',
  'topics/',
  'topics/llm/',
  'terms/',
  'mine/',
  'about/',
  'report/',
  '404.html',
  'search/',
  'search/?q=reinforcement+learning',
  'search/?q=模型&topic=LLM&has=en&order=newest',
  'search/?q=reinforcment+lerning+has:code',
  'search/?q=zzqxv+blorptastic',
  'search/?q=!!!',
];

/** Waits until a search page shows what its address asks for, with the snippets of the results in view. */
async function waitForAnswer(page: Page): Promise<void> {
  const asked = new URL(page.url()).searchParams.get('q');
  if (asked === null) return;
  await shownFor(page, asked);
  if (await page.locator('[data-search-results] .snippet').count()) await waitForSnippets(page);
}

describe('in light and dark colours', () => {
  const { open } = openSite(SITES[0]);

  it.each(PAGES)('axe finds nothing wrong with /%s', async (path) => {
    const { page } = await open(path, { colorScheme: 'light' });
    await waitForAnswer(page);
    expect(await violationsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOf(page, OF_COLOURS)).toEqual([]);
  });
});

describe.each([360, 1280])('with papers open in a list of %i px', (width) => {
  const { open } = openSite(SITES[0]);

  it.each(['en-GB', 'zh-CN'])('axe finds nothing wrong in %s', async (locale) => {
    const { page } = await open('days/2024-10-10/', { locale, viewport: { width, height: 800 } });
    for (const at of [0, 2]) await page.locator('.opener').nth(at).click();
    await page.locator('[data-peek] .pair').last().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOf(page, OF_COLOURS)).toEqual([]);
  });

  it('axe finds nothing wrong where one is open among results', async () => {
    const { page } = await open('search/?q=检索增强', { viewport: { width, height: 800 } });
    await waitForAnswer(page);
    await page.locator('.result .opener').first().click();
    await page.locator('[data-peek] .parallel').first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });
});

describe.each([360, 1280])("with the reader's own open on a page of %i px", (width) => {
  const { open, origin } = openSite(SITES[0]);

  it.each(['en-GB', 'zh-CN'])('axe finds nothing wrong in %s', async (locale) => {
    const { page } = await open('abs/2410.07177/', { locale, viewport: { width, height: 800 } });
    await writeTags(page, 'later, 小样本');
    await writeNote(page, '# Owls\n\n*one* $x^2$\n\n- [two](https://example.org/)');
    expect(await violationsOf(page)).toEqual([]);
    await page.locator('.own [data-own=tags]').click();
    await page.locator('.tags-editor .tag').last().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.locator('.own [data-own=note]').click();
    await page.locator('.note-editor math').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.goto(`${origin()}/days/2024-10-10/`);
    await page.locator('.star').nth(1).click();
    await page.locator('.opener').first().click();
    await page.locator('[data-peek] [data-own=note]').click();
    await page.locator('.note-editor math').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOf(page, OF_COLOURS)).toEqual([]);
  });
});

describe.each(['zh-CN', 'zh-TW'])('in %s', (locale) => {
  const { open, origin } = openSite(SITES[0]);

  it('axe finds nothing wrong with the pages about the site', async () => {
    const { page } = await open('about/', { locale });
    for (const path of ['about/', 'report/', 'terms/', '404.html', 'abs/2410.07177/']) {
      await page.goto(`${origin()}/${path}`);
      expect(await violationsOf(page), path).toEqual([]);
    }
  });
});

describe.each([
  { colorScheme: 'light', rules: {} },
  { colorScheme: 'dark', rules: OF_COLOURS },
] as const)('in $colorScheme colours', ({ colorScheme, rules }) => {
  const { open } = openSite(SITES[0]);

  it.each(['en-GB', 'zh-TW'])(
    'axe finds nothing wrong with choices and keys over a page in %s',
    async (locale) => {
      for (const width of [360, 1280]) {
        const { page } = await open('about/', { colorScheme, locale, viewport: { width, height: 740 } });
        await page.locator('.controls-open').click();
        expect(await violationsOf(page, rules)).toEqual([]);
        await page.keyboard.press('?');
        await page.locator('dialog[open] kbd').first().waitFor();
        expect(await violationsOf(page, rules)).toEqual([]);
      }
    },
  );

  it('axe finds nothing wrong with search over a page, nor with filters and failures on a phone', async () => {
    const { page } = await open('abs/2410.07177/', { colorScheme });
    await page.keyboard.press('/');
    await page.locator('[data-search-start] a').last().waitFor();
    expect(await violationsOf(page, rules)).toEqual([]);
    await searchFor(page, '数据集');
    await page.locator('.snippet mark').first().waitFor();
    expect(await violationsOf(page, rules)).toEqual([]);
    await page.setViewportSize({ width: 375, height: 700 });
    expect(await violationsOf(page, rules)).toEqual([]);

    await page.goto(new URL('/search/?q=数据集', page.url()).href);
    await page.getByText('Narrow down').click();
    await page.getByRole('button', { name: 'Search help' }).click();
    expect(await violationsOf(page, rules)).toEqual([]);
    await page.context().setOffline(true);
    await page.locator(BOX).fill('qzxjkvwy');
    await heard(page).getByText('The network cannot be reached.').waitFor();
    expect(await violationsOf(page, rules)).toEqual([]);
  });
});

describe.each(['en-GB', 'zh-CN'])("with the reader's own in %s", (locale) => {
  const { open, origin } = openSite(SITES[0]);

  it.each([360, 1280])('axe finds nothing wrong at %i px', async (width) => {
    const { page } = await open('mine/', { locale, viewport: { width, height: 800 } });
    await page.locator('.mine-empty').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    const ofSite = { id: '2410.07177', title: { en: 'Owls' }, starred: '2999-11-20T07:30:00.000Z' };
    await putOwn(page, [ofSite, ...inventedPapers(120)]);
    await page.goto(`${origin()}/mine/?view=starred`);
    await page.locator('.mine-note math').first().waitFor();
    await page.locator('.opener').first().click();
    await page.locator('[data-peek] .pair').first().waitFor();
    await page.locator('.mine-tools button').last().click();
    await page.locator('.star').last().click();
    await page.locator('.mine-notice .undo').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOf(page, OF_COLOURS)).toEqual([]);
  });
});

describe.each(['en-GB', 'zh-CN'])('for a browser in %s', (locale) => {
  const { open } = openSite(SITES[0]);

  it.each([360, 1280])('axe finds nothing wrong with a paper of %i px in each mode', async (width) => {
    const { page } = await open('abs/2410.07177/', { locale, viewport: { width, height: 800 } });
    for (const details of await page.locator('.paper summary').all()) await details.click();
    for (const mode of ['en', 'zh', 'both']) {
      await page.locator(`button[data-set=read][data-value=${mode}]`).click();
      expect([mode, await violationsOf(page)]).toEqual([mode, []]);
    }
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOf(page, OF_COLOURS)).toEqual([]);
  });
});
