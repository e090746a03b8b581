import { describe, expect, it } from 'vitest';
import { SITES } from '../sites.ts';
import { openSite } from './open-site.ts';

const BILINGUAL = 'abs/2410.07177/';
const PAGES = [
  '',
  BILINGUAL,
  'abs/2412.10360/',
  'digests/arxiv-daily/2024-10-10/LLM/',
  'topics/',
  'topics/llm/',
  'terms/',
  'about/',
  'report/',
  'search/',
  '404.html',
];

describe('reading', () => {
  const { open, origin } = openSite(SITES[0]);

  it('stands both abstracts side by side on a laptop, paragraph beside paragraph', async () => {
    const { page } = await open(BILINGUAL, { viewport: { width: 1280, height: 800 } });
    const [english, chinese] = [
      page.locator('.parallel div.en').first(),
      page.locator('.parallel div.zh').first(),
    ];
    const [left, right] = [await english.boundingBox(), await chinese.boundingBox()];
    expect(left?.y).toBe(right?.y);
    expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0);
  });

  it('has one column on a phone and never scrolls sideways', async () => {
    const { page } = await open('', { viewport: { width: 360, height: 740 } });
    for (const path of PAGES) {
      await page.goto(`${origin()}/${path}`);
      const excess = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(excess, path).toBeLessThanOrEqual(0);
    }
  });

  it('shows the language that was chosen, and remembers it on the next page', async () => {
    const { page } = await open(BILINGUAL);
    await page.locator('button[data-value=zh][data-set=read]').click();
    expect(await page.locator('.parallel div.en').first().isVisible()).toBe(false);
    await page.goto(`${origin()}/abs/2410.07176/`);
    expect(await page.locator('html').getAttribute('data-read')).toBe('zh');
    expect(await page.locator('.parallel div.en').first().isVisible()).toBe(false);
    expect(await page.locator('button[data-value=zh][data-set=read]').getAttribute('aria-pressed')).toBe(
      'true',
    );
  });

  it('has the choice in place before the page is first painted', async () => {
    const { page } = await open(BILINGUAL);
    await page.locator('button[data-value=zh][data-set=read]').click();
    await page.addInitScript(() => {
      requestAnimationFrame(() => {
        document.documentElement.dataset.atFirstFrame = document.documentElement.dataset.read ?? '';
      });
    });
    await page.reload();
    expect(await page.locator('html').getAttribute('data-at-first-frame')).toBe('zh');
  });

  it('goes to the search box by a key, over the page that is read', async () => {
    const { page } = await open(BILINGUAL);
    for (const key of ['/', 'Control+k']) {
      await page.keyboard.press(key);
      await page.locator('dialog[open] input[type=search]:focus').waitFor();
      await page.keyboard.press('Escape');
      expect(await page.locator('dialog[open]').count()).toBe(0);
    }
    expect(page.url()).toBe(`${origin()}/${BILINGUAL}`);
  });

  it('makes no request to another host', async () => {
    const { page, requests } = await open('');
    for (const path of PAGES) await page.goto(`${origin()}/${path}`, { waitUntil: 'networkidle' });
    expect(requests.length).toBeGreaterThan(PAGES.length);
    expect(requests.filter((url) => !url.startsWith(origin()) && !url.startsWith('data:'))).toEqual([]);
  });

  it('is readable without JavaScript', async () => {
    const { page } = await open(BILINGUAL, { javaScriptEnabled: false });
    expect(await page.locator('.parallel div.en').first().isVisible()).toBe(true);
    expect(await page.locator('.parallel div.zh').first().isVisible()).toBe(true);
    expect(await page.locator('.read-switch').isVisible()).toBe(false);
  });

  it('answers a wrong address with a search for its last part', async () => {
    const { page } = await open('nowhere/reinforcement-learning/');
    expect(await page.getByRole('searchbox', { name: 'Search the papers' }).inputValue()).toBe(
      'reinforcement learning',
    );
    const plain = await open('nowhere/reinforcement-learning/', { javaScriptEnabled: false });
    await plain.page.getByRole('link', { name: 'Search the papers' }).waitFor();
  });
});
