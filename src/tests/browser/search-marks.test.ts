import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { SITES } from '../sites.ts';
import { openSite } from './open-site.ts';
import { BOX, searchFor } from './search-page.ts';

/** Waits until a text is marked in a part of a result: a snippet comes when typing rests and the result is in view. */
async function waitForMark(page: Page, id: string, part: string, text: string): Promise<void> {
  const result = page.locator(`[data-search-results] [data-paper-id="${id}"]`);
  await result.scrollIntoViewIfNeeded();
  await result.locator(`${part} mark`).getByText(text, { exact: true }).first().waitFor();
}

describe('the words that were looked for', () => {
  const { open } = openSite(SITES[0]);
  let page: Page;
  beforeAll(async () => {
    ({ page } = await open('search/'));
  });

  it.each([
    ['強化学习', '2406.08973', '.title.zh', '强化学习'],
    ['Reinforcement LEARNING', '2406.08973', '.title.en', 'Reinforcement'],
    ['multi task', '2406.08973', '.title.en', 'Task'],
    ['检索增强生成', '2410.07176', '.snippet', '檢索增強生成'],
    ['"cutting-edge text model"', '2410.07073', '.snippet', 'cutting-edge text model'],
    ['images author:heliou', '2410.07073', '.snippet', 'images'],
    ['heliou', '2410.07073', '.authors', 'Héliou'],
    ['Hanrong', '2410.07177', '.authors', 'Hanrong'],
  ])('are marked for %s in the result %s, in its %s: %s', async (query, id, part, mark) => {
    await searchFor(page, query);
    await waitForMark(page, id, part, mark);
  });

  it('are marked in both titles', async () => {
    await searchFor(page, 'XLand 强化学习 learning');
    await waitForMark(page, '2406.08973', '.title.en', 'Learning');
    await waitForMark(page, '2406.08973', '.title.zh', '强化学习');
  });

  it('are quoted from the original in its own script, and say which', async () => {
    await searchFor(page, '检索增强生成');
    await waitForMark(page, '2410.07176', '.snippet', '檢索增強生成');
    const snippet = page.locator('[data-paper-id="2410.07176"] .snippet > .zh');
    expect(await snippet.getAttribute('lang')).toBe('zh-Hant');
    expect(await snippet.textContent()).toContain('在整合外部知識以解決大型語言模型');
  });

  it('are marked in a sentence and in its translation, which stand beside each other', async () => {
    await searchFor(page, 'reinforcement learning');
    const result = page.locator('[data-search-results] [data-paper-id="2410.06847"]');
    await result.scrollIntoViewIfNeeded();
    await result.locator('.snippet > .zh mark').getByText('強化學習', { exact: true }).first().waitFor();
    const [en, zh] = [result.locator('.snippet > .en'), result.locator('.snippet > .zh')];
    // Until it has its own, a result quotes what it did in the last answer.
    await expect.poll(() => en.locator('mark').allTextContents()).toEqual(['reinforcement', 'learning']);
    expect([await en.getAttribute('lang'), await zh.getAttribute('lang')]).toEqual(['en', 'zh-Hant']);
    const [left, right] = [await en.boundingBox(), await zh.boundingBox()];
    expect(left?.y).toBe(right?.y);
    expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0);
  });

  it('are named with the source and the day where the paper was first', async () => {
    await searchFor(page, '2410.06847');
    const meta = page.locator('[data-paper-id="2410.06847"] .meta');
    expect(await meta.locator('.source [data-ui=en]').textContent()).toBe('arXiv Daily');
    expect(await meta.locator('time').getAttribute('datetime')).toBe('2024-10-10');
  });

  it.each([
    ['<script>document.title = "taken"</script>'],
    ['<img src=x onerror="document.title = `taken`">'],
    ['"><svg onload="document.title=1">'],
    ['</bdi><h1 id="taken">benchmark</h1>'],
    ['&lt;b&gt;benchmark&amp;'],
  ])('are never markup: %s', async (query) => {
    const before = await page.locator('main *').evaluateAll((all) => all.map(({ tagName }) => tagName));
    const known = new Set([...before, 'MARK', 'BDI', 'UL', 'LI', 'A', 'H2', 'P', 'SPAN']);
    await page.locator(BOX).fill(query);
    await page.locator('[data-search-results][aria-busy=false]:not([data-query=""])').waitFor();
    const tags = await page.locator('main *').evaluateAll((all) => all.map(({ tagName }) => tagName));
    expect(tags.filter((tag) => !known.has(tag))).toEqual([]);
    expect(await page.locator('#taken').count()).toBe(0);
    expect(await page.title()).toBe('Search · Duizhao');
  });
});
