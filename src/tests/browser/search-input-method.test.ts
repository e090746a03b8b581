import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SITES } from '../sites.ts';
import { openSite } from './open-site.ts';
import { idsWith } from './scanned-papers.ts';
import { BOX, searchFor, shownFor, waitForSnippets } from './search-page.ts';

/** What an input method shows in the box while letters become characters. */
const LETTERS = ['q', 'qi', 'qian', "qiang'hua", "qiang'hua'xue'xi"];

async function compose(session: CDPSession, text: string): Promise<void> {
  await session.send('Input.imeSetComposition', {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  });
}

/** Counts the searches whose results come to be shown. */
async function countSearches(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const results = document.querySelector('[data-search-results]');
    const observer = new MutationObserver(() => {
      if (results?.getAttribute('aria-busy') !== 'true') return;
      document.documentElement.dataset.begun = `${document.documentElement.dataset.begun ?? ''}+`;
    });
    if (results) observer.observe(results, { attributeFilter: ['aria-busy'] });
  });
  return async () => [...((await page.locator('html').getAttribute('data-begun')) ?? '')];
}

describe.each(['search/?q=benchmark', 'abs/2410.07177/'])('a Chinese input method on /%s', (path) => {
  const { open } = openSite(SITES[0]);

  async function begin(): Promise<{ page: Page; requests: string[]; session: CDPSession }> {
    const { page, requests } = await open(path);
    if (path.startsWith('abs/')) await page.keyboard.press('/');
    await searchFor(page, 'benchmark');
    await page.locator(BOX).selectText();
    return { page, requests, session: await page.context().newCDPSession(page) };
  }

  it('fires nothing during composition and one search after it', async () => {
    const { page, requests, session } = await begin();
    await waitForSnippets(page);
    const begun = await countSearches(page);
    const before = requests.length;
    for (const letters of LETTERS) await compose(session, letters);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await page.locator(BOX).inputValue()).toBe(LETTERS.at(-1));
    expect(await page.locator('[data-search-results]').getAttribute('data-query')).toBe('benchmark');
    expect(requests.slice(before)).toEqual([]);
    expect(await begun()).toEqual([]);
    await session.send('Input.insertText', { text: '强化学习' });
    const { found } = await shownFor(page, '强化学习');
    expect(found.toSorted()).toEqual(idsWith('强化学习'));
    await waitForSnippets(page);
    expect(await begun()).toHaveLength(1);
  });

  it('leaves Enter, arrows and Escape to the composition', async () => {
    const { page, session } = await begin();
    const address = page.url();
    await compose(session, "qiang'hua");
    for (const key of ['ArrowDown', 'Enter', 'Escape']) {
      const event = { key, code: key, windowsVirtualKeyCode: 229 };
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
    }
    expect(page.url()).toBe(address);
    expect(await page.locator(BOX).inputValue()).toBe("qiang'hua");
    expect(await page.locator(BOX).evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await page.locator('[data-search-results]').getAttribute('data-query')).toBe('benchmark');
    await session.send('Input.insertText', { text: '强化' });
    expect((await shownFor(page, '强化')).total).toBeGreaterThan(0);
  });

  it('searches for what is left where the composition is given up', async () => {
    const { page, session } = await begin();
    await page.keyboard.press('End');
    await compose(session, 'qian');
    expect(await page.locator(BOX).inputValue()).toBe('benchmarkqian');
    await compose(session, '');
    expect(await page.locator(BOX).inputValue()).toBe('benchmark');
    await page.keyboard.type('s');
    expect((await shownFor(page, 'benchmarks')).total).toBeGreaterThan(0);
  });
});
