import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { paperDate } from '../../site/dates.ts';
import { SITES } from '../sites.ts';
import { openSite } from './open-site.ts';
import { idsWhere, isInTexts, PAPERS } from './scanned-papers.ts';
import { findAll, heard, resultsOf, shownFor } from './search-page.ts';

const QUERY = '模型';
const papers = PAPERS.filter(({ paper }) => isInTexts(paper.id, QUERY));

const box = (page: Page, facet: string, value: string): Locator =>
  page.locator(`input[name="${facet}"][value="${value}"]`);
const countAt = async (page: Page, facet: string, value: string): Promise<number> =>
  Number(
    await page
      .locator('label.choice', { has: box(page, facet, value) })
      .locator('.count')
      .textContent(),
  );
const countedBy = (isTrue: (paper: (typeof PAPERS)[number]) => boolean): number =>
  papers.filter(isTrue).length;
const asked = (page: Page): string => decodeURIComponent(new URL(page.url()).search);

describe('facets', () => {
  const { open, origin } = openSite(SITES[0]);
  let page: Page;
  beforeAll(async () => {
    ({ page } = await open('search/'));
  });
  const goTo = async (search: string): Promise<void> => {
    await page.goto(`${origin()}/search/${search}`);
  };

  it('count the papers of the answer', async () => {
    await goTo(`?q=${QUERY}`);
    await shownFor(page, QUERY);
    const counts = {
      LLM: await countAt(page, 'topic', 'LLM'),
      weekly: await countAt(page, 'source', 'ai-weekly'),
      code: await countAt(page, 'has', 'code'),
      en: await countAt(page, 'has', 'en'),
    };
    expect(counts).toEqual({
      LLM: countedBy(({ paper }) => paper.topics.includes('LLM')),
      weekly: countedBy(({ paper }) => paper.mentions.some(({ digest }) => digest.startsWith('ai-weekly/'))),
      code: countedBy(({ paper }) => paper.code !== undefined),
      en: countedBy(({ abstract }) => abstract.en !== undefined),
    });
    expect(Object.values(counts)).not.toContain(0);
  });

  it('narrow several at once: any source of those chosen, and all that a paper must have', async () => {
    await goTo(`?q=${QUERY}`);
    await box(page, 'source', 'ai-weekly').click();
    await box(page, 'source', 'ai-papers-reader').click();
    await box(page, 'has', 'code').click();
    const count = await countAt(page, 'has', 'code');
    const wanted = idsWhere(
      ({ paper }) =>
        isInTexts(paper.id, QUERY) &&
        paper.code !== undefined &&
        paper.mentions.some(({ digest }) => /^ai-(?:weekly|papers-reader)\//.test(digest)),
    );
    expect(wanted.length).toBeGreaterThan(0);
    expect((await findAll(page, QUERY)).toSorted()).toEqual(wanted);
    expect(count).toBe(wanted.length);
    expect(asked(page)).toBe(`?q=${QUERY}&source=ai-weekly&source=ai-papers-reader&has=code`);
  });

  it('are restored from the address', async () => {
    await goTo(`?q=${QUERY}&topic=LLM&has=en`);
    const { total } = await shownFor(page, QUERY);
    expect(await box(page, 'topic', 'LLM').isChecked()).toBe(true);
    expect(await box(page, 'has', 'en').isChecked()).toBe(true);
    expect(total).toBe(
      countedBy(({ paper, abstract }) => paper.topics.includes('LLM') && abstract.en !== undefined),
    );
  });

  it('are undone by Back and done again by Forward', async () => {
    await goTo(`?q=${QUERY}`);
    const all = await shownFor(page, QUERY);
    await box(page, 'topic', 'LLM').click();
    const narrow = await shownFor(page, QUERY);
    expect(narrow.total).toBeLessThan(all.total);
    await page.goBack();
    await page.locator(`[data-search-results][data-total="${all.total}"]`).waitFor();
    expect(await box(page, 'topic', 'LLM').isChecked()).toBe(false);
    await page.goForward();
    await page.locator(`[data-search-results][data-total="${narrow.total}"]`).waitFor();
    expect(await box(page, 'topic', 'LLM').isChecked()).toBe(true);
  });

  it('narrow what is typed next, until they are cleared', async () => {
    await goTo(`?q=${QUERY}&topic=LLM`);
    await findAll(page, '推理');
    expect(asked(page)).toBe('?q=推理&topic=LLM');
    await page.getByRole('button', { name: 'Clear all' }).click();
    await resultsOf(page, '推理').waitFor();
    expect(asked(page)).toBe('?q=推理');
  });

  it.each(['topic=zebra', 'from=2099', 'has=wings', 'source=%22%5D%3Cimg%3E'])(
    'say what is wrong with %s in an address, and give a way out',
    async (param) => {
      await goTo(`?q=${QUERY}&${param}`);
      const { total } = await shownFor(page, QUERY);
      expect(total).toBe(0);
      expect(await heard(page).textContent()).toBe('0 papers');
      await page.getByRole('link', { name: 'Without the ticked filters' }).click();
      await page.locator(`[data-search-results][data-total="${papers.length}"]`).waitFor();
      expect(asked(page)).toBe(`?q=${QUERY}`);
    },
  );

  it.each(['colour=red', 'year=20x4', 'from=&to=yesterday'])(
    'leave an address with %s as a search without it',
    async (param) => {
      await goTo(`?q=${QUERY}&${param}`);
      expect((await shownFor(page, QUERY)).total).toBe(papers.length);
    },
  );
});

describe('the period of a search', () => {
  const { open } = openSite(SITES[0]);
  const months = papers.flatMap(({ paper }) => paperDate(paper)?.slice(0, 7) ?? []).toSorted();
  const [first = '', last = ''] = [months[0], months.at(-1)];
  const countSince = (month: string): number =>
    papers.filter(({ paper }) => (paperDate(paper) ?? '') >= month).length;

  it('is that of all papers at first, and is narrowed by the keys of a handle, which the address says', async () => {
    const { page } = await open(`search/?q=${QUERY}`);
    const { total } = await shownFor(page, QUERY);
    const [from, to] = [page.getByRole('slider', { name: 'From' }), page.getByRole('slider', { name: 'To' })];
    expect([await from.inputValue(), await to.inputValue()]).toEqual(['0', await to.getAttribute('max')]);
    await from.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/from=/);
    const narrowed = new URL(page.url()).searchParams.get('from') ?? '';
    expect(narrowed > first && narrowed <= last).toBe(true);
    await page.locator(`[data-search-results][data-total="${countSince(narrowed)}"]`).waitFor();
    expect(countSince(narrowed)).toBeLessThan(total);
    expect(await from.evaluate((handle) => handle === document.activeElement)).toBe(true);
    await page.goBack();
    await page.locator(`[data-search-results][data-total="${total}"]`).waitFor();
    expect(await from.inputValue()).toBe('0');
  });

  it('never ends before it begins, whatever key is pressed', async () => {
    const { page } = await open(`search/?q=${QUERY}`);
    await shownFor(page, QUERY);
    await page.getByRole('slider', { name: 'From' }).focus();
    await page.keyboard.press('End');
    await page.waitForURL(new RegExp(`from=${last}`));
    await page.locator(`[data-search-results][data-total="${countSince(last)}"]`).waitFor();
    const max = await page.getByRole('slider', { name: 'To' }).inputValue();
    expect(await page.getByRole('slider', { name: 'From' }).inputValue()).toBe(String(Number(max) - 1));
  });

  it('is drawn over the bars', async () => {
    const { page } = await open(`search/?q=${QUERY}`);
    await shownFor(page, QUERY);
    const chart = await page.locator('.bar-chart').boundingBox();
    if (chart === null) throw new Error('There is no chart.');
    const y = chart.y + chart.height / 2;
    await page.mouse.move(chart.x + 2, y);
    await page.mouse.down();
    await page.mouse.move(chart.x + 4, y);
    await page.mouse.up();
    await page.waitForURL(new RegExp(`to=${first}`));
    const wanted = papers.filter(({ paper }) => paperDate(paper)?.startsWith(first)).length;
    await page.locator(`[data-search-results][data-total="${wanted}"]`).waitFor();
    expect(wanted).toBeLessThan(papers.length);
  });
});
