import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SITES } from '../sites.ts';
import { openSite } from './open-site.ts';
import { inventedPapers, putOwn } from './own-store.ts';

const { open, origin } = openSite(SITES[0]);
const AT = '2026-11-20T07:30:00.000Z';
const OF_SITE = [
  {
    id: '2410.07177',
    title: { en: 'Owls', zh: '猫头鹰' },
    starred: AT,
    note: 'See $x^2$.',
    noted: AT,
    tags: ['night'],
  },
  { id: '2412.10360', title: { zh: '茶壶' }, authors: ['A', 'B', 'C', 'D', 'E', 'F'], starred: AT },
];

/** A page whose button to print only counts. */
async function openMine(papers: Parameters<typeof putOwn>[1], locale = 'en-GB'): Promise<Page> {
  const { page } = await open('about/', { locale });
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed-now', '');
  });
  await putOwn(page, papers);
  await page.goto(`${origin()}/mine/`);
  await page.locator('.mine-views').waitFor();
  return page;
}

/** Makes the page what the browser prints, which page.pdf() does for a moment only. */
async function toPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
}

describe('on paper', () => {
  it('all of a list stands, not the page of it that is shown, without what one presses', async () => {
    const page = await openMine(inventedPapers(250));
    await toPaper(page);
    expect(await page.locator('.sheet article').count()).toBe(250);
    await page.locator('.sheet').getByText('Owls of night 249').waitFor();
    expect(await page.locator('button, input, .mine').filter({ visible: true }).count()).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('.sheet article').count()).toBe(0);
  });

  it('a paper has its titles side by side, all names, its address, tags and note', async () => {
    const page = await openMine(OF_SITE);
    await page.locator('.mine-note math').waitFor();
    await toPaper(page);
    const owls = page.locator('.sheet article').filter({ hasText: '猫头鹰' });
    const [left, right] = await Promise.all(
      ['.title.en', '.title.zh'].map((title) => owls.locator(title).boundingBox()),
    );
    expect([left?.y, (left?.x ?? 0) < (right?.x ?? 0)]).toEqual([right?.y, true]);
    expect(await owls.locator('.meta').textContent()).toContain('arxiv.org/abs/2410.07177#night');
    expect(await owls.locator('.mine-note math').count()).toBe(1);
    await page.locator('.sheet').getByText('A, B, C, D, E, F').waitFor();
  });

  it('is a PDF of some pages', async () => {
    const page = await openMine(inventedPapers(40));
    const pdf = await page.pdf({ format: 'A4' });
    const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.length).toBeLessThan(6);
  });
});

it.each([
  ['en-GB', 'Print with abstracts'],
  ['zh-CN', '连同摘要打印'],
])('prints with abstracts from the pages of the papers in %s', async (locale, button) => {
  const page = await openMine([...OF_SITE, { id: '9912.99999', title: { en: 'Lost' }, starred: AT }], locale);
  await page.getByRole('button', { name: button }).click();
  await page.locator('[data-printed-now]').waitFor();
  await toPaper(page);
  expect(await page.locator('.sheet article').count()).toBe(3);
  expect(await page.locator('.sheet .parallel').count()).toBe(2);
  expect(await page.locator('.sheet .pair').count()).toBeGreaterThan(3);
});
