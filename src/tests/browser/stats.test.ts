import { describe, expect, it } from 'vitest';
import { SITES } from '../sites.ts';
import { openSite } from './open-site.ts';

const PAGES = ['stats/', 'terms/of/large-language-model/'];
/** Letters are as large on the screen at least, in pixels. */
const SMALLEST = 11;

describe.each([360, 768, 1280])('charts on a screen of %i px', (width) => {
  const { open } = openSite(SITES[0]);

  it.each(PAGES)('of /%s have letters that can be read and are apart, inside the page', async (path) => {
    const { page } = await open(path, { viewport: { width, height: 800 } });
    const drawings = await page.locator('svg.chart:visible').evaluateAll((charts) =>
      charts.map((chart) => {
        const texts = Array.from(chart.querySelectorAll('text'), (text) => text.getBoundingClientRect());
        const scale = chart.getBoundingClientRect().width / Number(chart.getAttribute('width'));
        return {
          letters: Number.parseFloat(getComputedStyle(chart).fontSize) * scale,
          overlaps: texts.filter((one, at) =>
            texts
              .slice(at + 1)
              .some(
                (other) =>
                  one.left < other.right &&
                  other.left < one.right &&
                  one.top < other.bottom &&
                  other.top < one.bottom,
              ),
          ).length,
          outside: texts.filter(({ left, right }) => left < 0 || right > innerWidth).length,
        };
      }),
    );
    expect(drawings.length).toBeGreaterThan(0);
    for (const drawing of drawings) {
      expect(drawing).toMatchObject({ overlaps: 0, outside: 0 });
      expect(drawing.letters).toBeGreaterThanOrEqual(SMALLEST);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it('has one drawing of the papers by month', async () => {
    const { page } = await open('stats/', { viewport: { width, height: 800 } });
    expect(await page.locator('section:has(#papers) svg.chart:visible').count()).toBe(1);
  });
});

describe('a chart', () => {
  const { open } = openSite(SITES[0]);

  it.each([
    ['en-GB', /^Papers by month 195 papers. The fullest month is October 2024/, 'The numbers'],
    ['zh-CN', /^每月论文数 共 195 篇论文。其中2024年10月最多/, '数据表'],
    ['zh-TW', /^每月論文數 共 195 篇論文。其中2024年10月最多/, '數據表'],
  ])('says in %s what it shows, and opens its numbers', async (locale, name, summary) => {
    const { page } = await open('stats/', { locale });
    await page.getByRole('img', { name }).waitFor();
    const section = page.locator('section:has(#papers)');
    await section.getByText(summary, { exact: true }).click();
    await section.getByRole('row').nth(5).waitFor();
  });
});
