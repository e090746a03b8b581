import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SITES } from '../sites.ts';
import { openSite } from './open-site.ts';

const PAPER = 'abs/2410.07176/';
const pair = (page: Page, number: number) => page.locator(`#s${number}`);

/** The background of a sentence of a pair, on one side. */
const background = (page: Page, number: number, side: 'en' | 'zh') =>
  pair(page, number)
    .locator(`.${side} .s`)
    .first()
    .evaluate((sentence) => getComputedStyle(sentence).backgroundColor);

const isLit = async (page: Page, number: number): Promise<boolean[]> => {
  const plain = 'rgba(0, 0, 0, 0)';
  return [(await background(page, number, 'en')) !== plain, (await background(page, number, 'zh')) !== plain];
};

describe.each([360, 1280])('aligned sentences on a page of %i px', (width) => {
  const { open, origin } = openSite(SITES[0]);
  const view = { viewport: { width, height: 800 } };

  it('lights the counterpart of the sentence that is pointed at, in both directions', async () => {
    const { page } = await open(PAPER, view);
    await pair(page, 2).locator('.en .s').first().hover();
    expect([await isLit(page, 2), await isLit(page, 3)]).toEqual([
      [true, true],
      [false, false],
    ]);
    await pair(page, 3).locator('.zh .s').first().hover();
    expect([await isLit(page, 2), await isLit(page, 3)]).toEqual([
      [false, false],
      [true, true],
    ]);
  });

  it('lights a pair that is tapped and keeps it lit', async () => {
    const { page } = await open(PAPER, view);
    await pair(page, 2).locator('.zh .s').first().click();
    await page.mouse.move(0, 0);
    expect(await isLit(page, 2)).toEqual([true, true]);
  });

  it('walks the pairs with j and k', async () => {
    const { page } = await open(PAPER, view);
    for (const key of ['j', 'j', 'j', 'k']) await page.keyboard.press(key);
    expect([await isLit(page, 1), await isLit(page, 2), await isLit(page, 3)]).toEqual([
      [false, false],
      [true, true],
      [false, false],
    ]);
    expect(
      await pair(page, 2)
        .locator('.mark')
        .evaluate((mark) => mark === document.activeElement),
    ).toBe(true);
  });

  it('lights the pair that a link leads to', async () => {
    const { page } = await open(`${PAPER}#s3`, view);
    expect(await isLit(page, 3)).toEqual([true, true]);
  });

  it('copies a link to a sentence by its mark', async () => {
    const { page } = await open(PAPER, { ...view, permissions: ['clipboard-read', 'clipboard-write'] });
    await pair(page, 3).locator('.en .s').first().hover();
    await pair(page, 3).locator('.mark').click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${origin()}/${PAPER}#s3`);
  });

  it('shows one language alone when asked, as running text whose sentences still light and link', async () => {
    const { page } = await open(`${PAPER}#s3`, view);
    for (const [read, other] of [
      ['zh', 'en'],
      ['en', 'zh'],
    ] as const) {
      await page.locator(`button[data-set=read][data-value=${read}]`).click();
      expect(await pair(page, 1).locator(`.${other}`).isVisible()).toBe(false);
      const { joins, width } = await page.evaluate((side) => {
        const sentences = [...document.querySelectorAll(`.pair > .${side} .s`)];
        const lines = sentences.map((sentence) => [...sentence.getClientRects()]);
        const joins = lines.filter((rects, at) => {
          const [end, begin] = [lines[at - 1]?.at(-1)?.top, rects[0]?.top];
          return end !== undefined && begin !== undefined && Math.abs(end - begin) < 4;
        });
        const text = document.querySelector('.parallel')?.getBoundingClientRect();
        return { joins: joins.length, width: text?.width ?? 0 };
      }, read);
      expect(joins).toBeGreaterThan(2);
      expect(width).toBeLessThanOrEqual(608);
      expect(await background(page, 3, read)).not.toBe('rgba(0, 0, 0, 0)');
      await page.keyboard.press('k');
      expect(await background(page, 2, read)).not.toBe('rgba(0, 0, 0, 0)');
      const mark = await pair(page, 2).locator('.mark').boundingBox();
      const line = await pair(page, 2)
        .locator(`.${read} .s`)
        .evaluate((sentence) => sentence.getClientRects()[0]?.y ?? 0);
      expect(Math.abs((mark?.y ?? 0) - line)).toBeLessThan(8);
      await page.keyboard.press('j');
    }
  });

  it('selects one column alone', async () => {
    const { page } = await open(PAPER, view);
    await pair(page, 1)
      .locator('.zh .s')
      .first()
      .click({ position: { x: 2, y: 5 } });
    const selected = await page.evaluate(() => {
      const [first, last] = [document.querySelector('#s1 .zh .s'), document.querySelector('#s3 .zh .s')];
      if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
      return getSelection()?.toString() ?? '';
    });
    expect(selected).toContain('檢索增強生成');
    expect(selected).not.toMatch(/Despite its importance|We find that/);
  });
});

describe('aligned sentences', () => {
  const { open } = openSite(SITES[0]);

  it('share a row on a wide page, and follow each other in the interleaved mode', async () => {
    const { page } = await open(PAPER, { viewport: { width: 1280, height: 800 } });
    const top = (side: string) =>
      pair(page, 2)
        .locator(`.${side}`)
        .evaluate((cell) => cell.getBoundingClientRect().top);
    expect(await top('en')).toBe(await top('zh'));
    await page.locator('button[data-set=read][data-value=lines]').click();
    expect(await top('en')).toBeLessThan(await top('zh'));
  });

  it('share rows without JavaScript', async () => {
    const { page } = await open(PAPER, { javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });
    const [left, right] = [
      await pair(page, 2).locator('.en').boundingBox(),
      await pair(page, 2).locator('.zh').boundingBox(),
    ];
    expect(left?.y).toBe(right?.y);
  });

  it('stand in order for a screen reader, each in its own language', async () => {
    const { page } = await open(PAPER);
    const langs = await page
      .locator('.pair > [lang]')
      .evaluateAll((cells) => cells.slice(0, 4).map((cell) => cell.getAttribute('lang')));
    expect(langs).toEqual(['en', 'zh-Hant', 'en', 'zh-Hant']);
  });
});
