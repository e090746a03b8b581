import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { OwnPaper } from '../../reader/schema.ts';
import { SITES } from '../sites.ts';
import { openSite } from './open-site.ts';
import { inventedPapers, putOwn, storedOwn } from './own-store.ts';
import { shiftOf } from './shifts.ts';

const AT = '2026-11-20T07:30:00.000Z';
/** Two papers of the site, and one that it does not have. */
const PAPERS: OwnPaper[] = [
  {
    id: '2410.07177',
    title: { en: 'Owls at $\\tau$', zh: '暮色中的猫头鹰' },
    starred: AT,
    tags: ['night', '待读'],
  },
  {
    id: '2412.10360',
    title: { zh: '茶壶与语言模型' },
    authors: ['Zoë Teapot'],
    note: '# See\n\n**bold** $x^2$ <script>window.hurt = 1</script>',
    noted: AT,
    read: AT,
  },
  {
    id: '9912.99999',
    title: { en: '<b>Lost</b> owls' },
    starred: '2026-11-19T07:30:00.000Z',
    tags: ['night'],
  },
];

const { open, origin } = openSite(SITES[0]);
const rows = (page: Page) => page.locator('[data-mine] [data-paper-id]');
const ids = (page: Page): Promise<string[]> =>
  rows(page).evaluateAll((all) =>
    all.map((row) => (row instanceof HTMLElement ? (row.dataset.paperId ?? '') : '')),
  );

async function openMine(
  papers = PAPERS,
  address = 'mine/',
  options = {},
): Promise<{ page: Page; requests: string[] }> {
  const { page, requests } = await open('about/', options);
  await putOwn(page, papers);
  await page.goto(`${origin()}/${address}`);
  await page.locator('.mine-views').waitFor();
  return { page, requests };
}

describe('what the reader has', () => {
  it('is shown in views, narrowed by words and tags, sorted, and the address says how', async () => {
    const { page } = await openMine();
    expect(await ids(page)).toEqual(['2412.10360', '2410.07177', '9912.99999']);
    await page.getByRole('link', { name: 'Notes 1' }).click();
    expect(await ids(page)).toEqual(['2412.10360']);
    expect(page.url()).toBe(`${origin()}/mine/?view=notes`);
    await page.getByRole('link', { name: 'Starred 2' }).click();
    await page.getByRole('button', { name: '#night 2' }).click();
    await page.getByRole('button', { name: '#待读 1' }).click();
    await expect.poll(() => ids(page)).toEqual(['2410.07177']);
    await page.goBack();
    await expect.poll(() => ids(page)).toEqual(['2410.07177', '9912.99999']);
    await page.goBack();
    await page.goBack();
    await expect.poll(() => ids(page)).toEqual(['2412.10360']);
  });

  it.each([
    ['貓頭鷹', ['2410.07177']],
    ['ZOE 茶壶', ['2412.10360']],
    ['待讀', ['2410.07177']],
    ['bold', ['2412.10360']],
    ['<b>', ['9912.99999']],
    ['nothing', []],
  ])('%s is looked for in titles, names, notes and tags', async (words, expected) => {
    const { page } = await openMine();
    await page.locator('.mine-tools input').fill(words);
    await expect.poll(() => ids(page)).toEqual(expected);
    await page.reload();
    await expect.poll(() => ids(page)).toEqual(expected);
  });

  it('shows notes as Markdown with formulas, and nothing of them runs', async () => {
    const { page } = await openMine();
    const note = page.locator('.mine-note');
    await note.locator('math').waitFor();
    expect(await note.locator('strong').textContent()).toBe('bold');
    expect(await note.textContent()).toContain('<script>');
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
    expect(await rows(page).filter({ hasText: '<b>Lost</b>' }).count()).toBe(1);
  });

  it('says which papers the site does not have any more, and leads to arXiv', async () => {
    const { page, requests } = await openMine();
    const lost = rows(page).filter({ hasText: 'no longer on this site' });
    await lost.waitFor();
    expect(await lost.locator('a.titles').getAttribute('href')).toBe('https://arxiv.org/abs/9912.99999');
    await lost.locator('.star[aria-pressed=true]').click();
    await lost.locator('.star[aria-pressed=false]').waitFor();
    expect(requests.filter((url) => !url.startsWith(origin()))).toEqual([]);
  });

  it('is a list of two thousand by pages of a hundred, with the keys of lists', async () => {
    const { page } = await openMine(inventedPapers(2_000));
    expect(await rows(page).count()).toBe(100);
    await page.locator('.pager a').nth(19).click();
    await page.waitForURL(/page=20/);
    expect(await rows(page).count()).toBe(100);
    await page.locator('.mine-tools input').fill('teapot1999');
    await expect.poll(() => rows(page).count()).toBe(1);
    await page.locator('.mine-tools input').fill('');
    await page.locator('h1').click();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('s');
    await page.getByText('1 paper removed from this list.').waitFor();
    expect(await page.locator('.count').first().textContent()).toContain('1,999');
  });

  it('leaves papers where they are while they are read', async () => {
    const papers = ['2410.07177', '2412.10360'].map(
      (id, at): OwnPaper => ({ id, title: {}, read: `2026-11-2${at}T07:30:00.000Z` }),
    );
    const { page } = await openMine(papers, 'mine/?view=read');
    expect(await ids(page)).toEqual(['2412.10360', '2410.07177']);
    await rows(page).last().locator('.opener').click();
    await page.locator('[data-peek] .pair').first().waitFor();
    expect(await ids(page)).toEqual(['2412.10360', '2410.07177']);
    await page.reload();
    await expect.poll(() => ids(page)).toEqual(['2410.07177', '2412.10360']);
  });

  it('moves nothing while it is opened', async () => {
    for (const width of [360, 1280]) {
      const { page } = await openMine(PAPERS.slice(0, 2), 'mine/', { viewport: { width, height: 740 } });
      await page.locator('.mine-note math').waitFor();
      await page.waitForLoadState('networkidle');
      expect(await shiftOf(page)).toBe(0);
    }
  });
});

describe('what is removed', () => {
  it('comes back whole by Undo, one or many', async () => {
    const { page } = await openMine();
    const before = await storedOwn(page);
    await page.getByRole('button', { name: 'Select', exact: true }).click();
    await page.getByRole('button', { name: 'Select all shown' }).click();
    await page.getByRole('button', { name: 'Remove 3 from this list' }).click();
    await page.getByText('3 papers removed from this list.').waitFor();
    expect(Object.keys(await storedOwn(page)).sort()).toEqual(['#followed', '#version', '2412.10360']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => rows(page).count()).toBe(3);
    expect(await storedOwn(page)).toEqual(before);
  });

  it('is shown at once where another tab removes it', async () => {
    const { page } = await openMine(PAPERS, 'mine/?view=starred');
    const other = await page.context().newPage();
    await other.goto(`${origin()}/mine/?view=starred`);
    await other.locator('.star').first().click();
    await page.getByText('1 paper removed from this list.').waitFor();
    expect(await ids(page)).toEqual(['9912.99999']);
  });

  it('can be put back where the browser was emptied while the page is open', async () => {
    const { page } = await openMine();
    const session = await page.context().newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', { origin: origin(), storageTypes: 'all' });
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await page.getByText('has been cleared from this browser').waitFor();
    await page.getByRole('button', { name: 'Put it back' }).click();
    await expect.poll(() => rows(page).count()).toBe(3);
    expect(Object.keys(await storedOwn(page))).toEqual(expect.arrayContaining(PAPERS.map(({ id }) => id)));
  });
});

describe('where there is nothing', () => {
  it.each([
    ['en-GB', 'They stay in this browser'],
    ['zh-CN', '只保存在这个浏览器中'],
    ['zh-TW', '只保存在這個瀏覽器中'],
  ])('says in %s what the page is for', async (locale, text) => {
    const { page } = await open('mine/', { locale });
    await page.locator('.mine-empty').getByText(text).filter({ visible: true }).waitFor();
  });

  it('says that the browser keeps nothing, and lets one work', async () => {
    const { page } = await open('about/');
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('blocked', 'SecurityError');
      };
    });
    await page.goto(`${origin()}/mine/`);
    await page.getByText('This browser lets the site keep nothing').waitFor();
    await page.locator('.mine-empty').waitFor();
  });

  it('takes what the first version of the site kept, and finds out what it is', async () => {
    const { page } = await open('about/');
    await page.evaluate(() => localStorage.setItem('duizhao:papers-read', '["2410.07177"]'));
    await page.goto(`${origin()}/mine/?view=read`);
    await rows(page).locator('.title.en').waitFor();
    expect(await ids(page)).toEqual(['2410.07177']);
  });
});
