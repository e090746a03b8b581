import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SITES } from '../sites.ts';
import { openSite } from './open-site.ts';

const PAPER = 'abs/2410.07176/';
const LAPTOP = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 360, height: 740 } };

/** A list that a reader may come from, with the paper in its middle. */
const STREAM = {
  title: { en: 'Two owls and a paper', zh: '两只猫头鹰与一篇论文' },
  href: '/topics/llm/',
  papers: [
    ['abs/2410.06913/', 'An owl before it'],
    [PAPER, 'The paper'],
    ['abs/2412.10360/', '其后的猫头鹰'],
  ],
};

/** Has a list kept before a page's scripts run, and counts what moves on it. */
async function prepare(page: Page, stream: string): Promise<void> {
  await page.addInitScript((text) => {
    sessionStorage.setItem('duizhao:stream', text);
    new PerformanceObserver((list) => {
      const shift = Number(document.documentElement.dataset.shift ?? 0);
      const more = list
        .getEntries()
        .reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0);
      document.documentElement.dataset.shift = String(shift + more);
    }).observe({ type: 'layout-shift', buffered: true });
  }, stream);
  await page.reload({ waitUntil: 'load' });
}

/** What the strip says in English: the list, and the number there. */
async function place(page: Page): Promise<string> {
  const parts = await page.locator('.strip p [data-ui=en]').allTextContents();
  return parts.map((part) => part.trim()).join(' · ');
}

const way = (page: Page, rel: 'prev' | 'next') => page.locator(`.neighbours [rel=${rel}]`);

describe('where a paper stands', () => {
  const { open, origin } = openSite(SITES[0]);

  it.each([true, false])(
    'is its place in the newest digest, with JavaScript: %s',
    async (javaScriptEnabled) => {
      const { page } = await open(PAPER, { ...LAPTOP, javaScriptEnabled });
      expect(await place(page)).toBe('arXiv Daily · 10 October 2024 · 2 of 100');
      expect(await way(page, 'prev').locator('.to').textContent()).toContain('MM-Ego');
      await way(page, 'prev').click();
      await page.waitForURL(`${origin()}/abs/2410.07177/`);
      expect(await page.locator('.strip [rel=prev]').getAttribute('href')).toBeNull();
    },
  );

  it('is the place in the list that the reader comes from, and nothing moves for it', async () => {
    const { page } = await open(PAPER, LAPTOP);
    await prepare(page, JSON.stringify(STREAM));
    expect(await place(page)).toBe('Two owls and a paper · 2 of 3');
    expect(await way(page, 'prev').locator('.to').textContent()).toBe('An owl before it');
    expect(await way(page, 'next').locator('.to').textContent()).toBe('其后的猫头鹰');
    expect(await way(page, 'next').locator('.to').getAttribute('lang')).toBe('zh-Hans');
    expect(Number(await page.locator('html').getAttribute('data-shift'))).toBe(0);
  });

  it.each(['{"title":', '[]', JSON.stringify({ ...STREAM, papers: [['abs/2412.10360/', 'Another']] })])(
    'is its digest where %s was kept',
    async (kept) => {
      const { page } = await open(PAPER, LAPTOP);
      await prepare(page, kept);
      expect(await place(page)).toContain('2 of 100');
    },
  );

  it('goes along the list by keys, and back to it', async () => {
    const { page } = await open(PAPER, LAPTOP);
    await prepare(page, JSON.stringify(STREAM));
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(`${origin()}/abs/2412.10360/`);
    expect(await place(page)).toBe('Two owls and a paper · 3 of 3');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL(`${origin()}/${PAPER}`);
    await page.keyboard.press('u');
    await page.waitForURL(`${origin()}/topics/llm/`);
  });

  it('leaves the keys to who types', async () => {
    const { page } = await open(PAPER, LAPTOP);
    await page.keyboard.press('/');
    await page.locator('dialog[open] input[type=search]:focus').waitFor();
    await page.keyboard.type('u');
    await page.keyboard.press('ArrowLeft');
    expect(page.url()).toBe(`${origin()}/${PAPER}`);
  });
});

describe('the head of a paper', () => {
  const { open, origin } = openSite(SITES[0]);

  it('has each title above its own column', async () => {
    const { page } = await open('abs/2412.10360/', LAPTOP);
    const [en, zh] = [await page.locator('h1 .en').boundingBox(), await page.locator('h1 .zh').boundingBox()];
    expect(en?.y).toBe(zh?.y);
    expect((en?.x ?? 0) + (en?.width ?? 0)).toBeLessThan(zh?.x ?? 0);
  });

  it('lets the text begin high on a phone', async () => {
    const { page } = await open('abs/2410.07177/', PHONE);
    const top = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => element.getBoundingClientRect().top);
    expect((await top('.parallel p')) - (await top('main'))).toBeLessThanOrEqual(300);
  });

  it('shows as many authors on a phone as fit its line, and says how many more there are', async () => {
    const { page } = await open('abs/2410.07177/', PHONE);
    const names = page.locator('.byline a');
    const shown = await names.filter({ visible: true }).count();
    expect(shown).toBeLessThan(4);
    await page.getByText(`and ${(await names.count()) - shown} more`).click();
    expect(await names.filter({ visible: true }).count()).toBe(await names.count());
  });

  it.each([true, false])('reaches every author, with JavaScript: %s', async (javaScriptEnabled) => {
    const { page } = await open('abs/2410.07177/', { ...LAPTOP, javaScriptEnabled });
    const last = page.locator('.byline a').last();
    expect(await last.isVisible()).toBe(false);
    await page.locator('.byline summary').click();
    expect(await last.isVisible()).toBe(true);
    const name = (await last.textContent())?.trim();
    await last.click();
    await page.waitForURL(`${origin()}/search/?q=${encodeURIComponent(`author:"${name}"`)}`);
  });
});

describe.each([320, 360, 703, 704, 1280])('on a page of %i px', (width) => {
  const { open } = openSite(SITES[0]);
  const view = { viewport: { width, height: 800 } };

  it('the switch of languages stands on the line of the heading, clear of the text, in every mode', async () => {
    const { page } = await open(PAPER, view);
    for (const mode of ['en', 'zh', 'both']) {
      await page.locator(`button[data-set=read][data-value=${mode}]`).click();
      const { line, heading, bottom, text } = await page.evaluate(() => {
        const rect = (element: Element | undefined) => element?.getBoundingClientRect();
        const shown = (selector: string) =>
          [...document.querySelectorAll(selector)].filter((element) => element.getClientRects().length > 0);
        /** Where the letters of an element stand. */
        const letters = (element: Element | undefined) => {
          const range = document.createRange();
          if (element) range.selectNodeContents(element);
          return range.getBoundingClientRect();
        };
        const [visible] = shown('.read-switch button [data-ui=en]');
        return {
          line: letters(visible).bottom,
          heading: letters(shown('.parallel > h2')[0]).bottom,
          bottom: rect(shown('.read-switch')[0])?.bottom ?? 0,
          text: Math.min(
            ...shown('.pair .s').map((sentence) => sentence.getClientRects()[0]?.top ?? Infinity),
          ),
        };
      });
      expect([mode, Math.abs(line - heading) <= 1, bottom <= text]).toEqual([mode, true, true]);
    }
  });

  it('never scrolls sideways, in any mode', async () => {
    const { page } = await open(PAPER, view);
    for (const mode of ['en', 'zh', 'both']) {
      await page.locator(`button[data-set=read][data-value=${mode}]`).click();
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(excess, mode).toBeLessThanOrEqual(0);
    }
  });
});

describe('by touch', () => {
  const { open } = openSite(SITES[0]);

  it('has a bar below on a phone, which hides nothing', async () => {
    const { page } = await open(PAPER, PHONE);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const [bar, foot] = [
      await page.locator('.strip').boundingBox(),
      await page.locator('.foot').boundingBox(),
    ];
    expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBe(740);
    expect(Math.floor((foot?.y ?? 0) + (foot?.height ?? 0))).toBeLessThanOrEqual(bar?.y ?? 0);
    for (const way of await page.locator('.strip a').all()) {
      const { height = 0, width = 0 } = (await way.boundingBox()) ?? {};
      expect(Math.min(height, width)).toBeGreaterThanOrEqual(44);
    }
  });

  it.each([PHONE, LAPTOP])('has targets of 24 px', async (view) => {
    const { page } = await open(PAPER, view);
    await page.locator('.provenance summary').click();
    await page.locator('.terms summary').click();
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('.paper :is(a[href], button, summary):not(.mark)')]
        .filter((target) => target.getClientRects().length > 0)
        .filter((target) => {
          const { width, height } = target.getBoundingClientRect();
          return Math.min(width, height) < 24;
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    );
    expect(small).toEqual([]);
  });
});
