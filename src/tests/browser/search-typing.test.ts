import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SITES } from '../sites.ts';
import { openSite } from './open-site.ts';
import { BOX, searchFor, shownFor, waitForSnippets } from './search-page.ts';

/** In milliseconds. */
const BETWEEN_LETTERS = 40;

type Seen = { shown: string[]; empty: string[]; shift: number };

/** Notes what a page shows from here on: the queries, those without any result, and how far things moved by themselves. */
async function watch(page: Page): Promise<() => Promise<Seen>> {
  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    const note = (name: string, text: string): void => {
      dataset[name] = `${dataset[name] ?? ''}${text}\n`;
    };
    const results = document.querySelector('[data-search-results]');
    const observer = new MutationObserver(() => {
      const query = results?.getAttribute('data-query') ?? '';
      note('shown', query);
      if (results?.querySelector('[data-paper-id]') === null) note('empty', query);
    });
    if (results) observer.observe(results, { childList: true, subtree: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note('shifts', String(Reflect.get(entry, 'value')));
    }).observe({ type: 'layout-shift' });
  });
  const noted = async (name: string): Promise<string[]> =>
    ((await page.locator('html').getAttribute(`data-${name}`)) ?? '').split('\n').slice(0, -1);
  return async () => ({
    shown: [...new Set(await noted('shown'))],
    empty: await noted('empty'),
    shift: (await noted('shifts')).reduce((sum, value) => sum + Number(value), 0),
  });
}

/** Waits until what has moved is told: after the frame that it moved in. */
async function waitForFrames(page: Page): Promise<void> {
  for (const _ of [1, 2]) await page.evaluate(() => new Promise(requestAnimationFrame));
}

/** Counts, on `<html>`, what the page has asked its worker and not yet heard. */
async function countUnanswered(page: Page): Promise<void> {
  await page.evaluate(() => {
    const listened = new WeakSet<Worker>();
    const { dataset } = document.documentElement;
    const add = (count: number): void => {
      dataset.unanswered = String(Number(dataset.unanswered) + count);
    };
    dataset.unanswered = '0';
    const { postMessage } = Worker.prototype;
    Reflect.set(Worker.prototype, 'postMessage', function post(this: Worker, message: unknown) {
      add(1);
      if (!listened.has(this)) this.addEventListener('message', () => add(-1));
      listened.add(this);
      postMessage.call(this, message);
    });
  });
}

/**
 * Types as fast as a good typist on a machine that answers before the next letter, however slow this one is: the page's
 * clock goes on by so much for each letter.
 */
async function typeOn(page: Page, text: string): Promise<void> {
  await countUnanswered(page);
  const now = await page.evaluate(() => Date.now());
  await page.clock.install({ time: now });
  await page.clock.pauseAt(now + 1000);
  await page.locator(BOX).press('End');
  for (const letter of text) {
    await page.keyboard.type(letter);
    await page.locator('html[data-unanswered="0"]').waitFor();
    await page.clock.runFor(BETWEEN_LETTERS);
  }
}

describe('results as they come', () => {
  const { open } = openSite(SITES[0], { isLasting: true });

  it.each([
    ['search/', 1280, 're', 'inforcement learning'],
    ['search/', 375, 're', 'asoning benchmark'],
    ['abs/2410.07177/', 375, '強', '化學習 agent'],
  ])(
    'never disappear between letters, and their snippets move nothing, on /%s at %i pixels',
    async (path, width, begin, rest) => {
      const { page } = await open(path, { viewport: { width, height: 800 } });
      await page.keyboard.press('/');
      await searchFor(page, begin);
      await waitForSnippets(page);
      const seen = await watch(page);
      await typeOn(page, rest);
      await page.clock.resume();
      await shownFor(page, begin + rest);
      const before = await seen();
      await waitForSnippets(page);
      await waitForFrames(page);
      const { shown, empty, shift } = await seen();
      expect(shift - before.shift).toBe(0);
      expect(shown.length).toBeGreaterThan(5);
      expect(empty).toEqual([]);
      if (path === 'search/') expect(shift).toBeLessThan(0.01);
    },
  );

  it.each([375, 1280])(
    'keep the place of the first one from letter to letter at %i pixels',
    async (width) => {
      const { page } = await open('search/?q=reaso', { viewport: { width, height: 800 } });
      await shownFor(page, 'reaso');
      const first = page.locator('[data-paper-id]').first();
      const y = (await first.boundingBox())?.y ?? 0;
      expect(y).toBeGreaterThan(0);
      for (const query of ['reason', 'reasoning', 'reasoning be', 'reasoning bench']) {
        await searchFor(page, query);
        expect((await first.boundingBox())?.y, query).toBe(y);
      }
    },
  );

  it('stay until typing rests where an unfinished word finds nothing', async () => {
    const { page } = await open('search/?q=reasoning');
    const { found } = await shownFor(page, 'reasoning');
    await typeOn(page, ' qzx');
    const ids = page.locator('[data-search-results] > ol > [data-paper-id]');
    expect(await ids.evaluateAll((all) => all.map((one) => one.getAttribute('data-paper-id')))).toEqual(
      found,
    );
    await page.clock.resume();
    expect((await shownFor(page, 'reasoning qzx')).found).toEqual([]);
    await page.getByText('No paper matches').first().waitFor();
  });

  it('read the pages of the papers in view only', async () => {
    const { page, requests } = await open('search/');
    const read = (): number => requests.filter((url) => url.includes('/abs/')).length;
    await searchFor(page, 'benchmark');
    await page.locator('.snippet mark').first().waitFor();
    const before = read();
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(10);
    const last = page.locator('[data-search-results] > ol > li').last();
    await last.scrollIntoViewIfNeeded();
    await last.locator('.snippet:not(:empty)').waitFor();
    expect(read()).toBeGreaterThan(before);
  });
});
