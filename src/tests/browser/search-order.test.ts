import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { paperDate } from '../../site/dates.ts';
import { SITES } from '../sites.ts';
import { openSite } from './open-site.ts';
import { idsWhere, isInTexts, isInTitle, PAPERS } from './scanned-papers.ts';
import { findAll, searchFor, shownFor } from './search-page.ts';

const dates = new Map(PAPERS.map(({ paper }) => [paper.id, paperDate(paper) ?? '']));

/** In which group of the results a paper belongs: the words in a title, in an abstract, or other forms of them. */
const groupOf = (id: string, words: string | RegExp): number =>
  isInTitle(id, words) ? 0 : isInTexts(id, words) ? 1 : 2;

describe('the order of results', () => {
  const { open } = openSite(SITES[0]);
  let page: Page;
  beforeAll(async () => {
    ({ page } = await open('search/'));
  });

  it.each([
    ['benchmark', /\bbenchmark\b/, [0, 1, 2]],
    ['datasets', /\bdatasets\b/, [1, 2]],
    ['reasoning', /\breasoning\b/, [0, 1, 2]],
    ['模型', '模型', [0, 1]],
    ['推理', '推理', [0, 1]],
    ['評估', '評估', [0, 1]],
  ])('is for %s: in a title, in an abstract, in another form', async (query, words, groups) => {
    const found = (await findAll(page, query)).map((id) => groupOf(id, words));
    expect(found).toEqual(found.toSorted());
    expect([...new Set(found)]).toEqual(groups);
  });

  it('puts the paper first whose title is asked for, before others with these words in their titles', async () => {
    const titles = PAPERS.flatMap(({ paper: { id, title } }) =>
      [title.en, title.zh].flatMap((text) => (text === undefined ? [] : [{ id, text }])),
    );
    const every = Math.ceil(titles.length / 24);
    for (const [at, { id, text }] of titles.entries()) {
      if (at % every !== 0) continue;
      expect((await searchFor(page, text)).found[0], text).toBe(id);
    }
  });

  it('is by date, newest first, after one click, and by match again after another', async () => {
    const best = await findAll(page, 'benchmark');
    await page.getByRole('radio', { name: 'Newest first' }).click();
    const newest = await findAll(page, 'benchmark');
    const shown = newest.map((id) => dates.get(id));
    expect(shown).toEqual(shown.toSorted().reverse());
    expect(newest.toSorted()).toEqual(best.toSorted());
    expect(new URL(page.url()).searchParams.get('order')).toBe('newest');
    await page.getByRole('radio', { name: 'Best match' }).click();
    expect((await shownFor(page, 'benchmark')).found).toEqual(best.slice(0, 20));
  });
});

describe('related words', () => {
  const { open } = openSite(SITES[0]);
  let page: Page;
  beforeAll(async () => {
    ({ page } = await open('search/'));
  });

  it.each([
    ['reinforcement learning', '强化学习', /强化学习|增强式学习|增强学习|\brl\b/],
    ['数据集', '資料集', /资料集|\bdata ?sets?\b/],
    ['資料集', '数据集', /数据集|\bdata ?sets?\b/],
  ])('offer for %s the papers that say %s, under a line of their own', async (query, other, wording) => {
    const found = await findAll(page, query);
    const line = page.locator('.related-line:visible');
    expect(await line.locator('[data-ui=en]').textContent()).toMatch(
      new RegExp(`^also: .*${other}.* — \\d+ papers?$`),
    );
    await page.locator('.related [data-paper-id]').first().waitFor();
    while (await page.locator('.related > [data-related-more]:visible').count()) {
      const count = await page.locator('.related li').count();
      await page.locator('.related > [data-related-more]:visible').click();
      await page.locator(`.related li:nth-child(${count + 1})`).waitFor();
    }
    const { related } = await shownFor(page, query);
    const wanted = idsWhere(({ paper: { id } }) => isInTexts(id, wording) && !found.includes(id));
    expect(wanted.length).toBeGreaterThan(0);
    expect(related).toEqual(expect.arrayContaining(wanted));
    expect(related.filter((id) => found.includes(id))).toEqual([]);
    expect(await line.locator('[data-ui=en]').textContent()).toContain(` ${related.length} paper`);
    const [lastFound, heading] = [page.locator('[data-search-results] > ol > li').last(), line];
    expect((await lastFound.boundingBox())?.y).toBeLessThan((await heading.boundingBox())?.y ?? 0);
  });

  it('are switched off by one click, and stay so on the next visit', async () => {
    const before = await searchFor(page, 'reinforcement learning');
    expect(before.related.length).toBeGreaterThan(0);
    await page.getByRole('checkbox', { name: 'Related words' }).click();
    const after = await shownFor(page, 'reinforcement learning');
    expect(after).toEqual({ ...before, related: [] });
    expect(await page.locator('.related').isVisible()).toBe(false);
    await page.goto(new URL('?q=数据集', page.url()).href);
    await shownFor(page, '数据集');
    expect(await page.locator('.related').isVisible()).toBe(false);
    await page.getByRole('checkbox', { name: 'Related words' }).click();
    await page.locator('.related-line:visible').waitFor();
  });

  it('are one click away where the papers that have the words fill a page', async () => {
    await searchFor(page, '');
    expect((await searchFor(page, '数据集')).related).toEqual([]);
    await page.locator('.related-line:visible').dblclick();
    await page.locator('.related [data-paper-id]').first().waitFor();
    const { related } = await shownFor(page, '数据集');
    expect(related).toHaveLength(20);
    expect(
      await page
        .locator('.related a')
        .first()
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
  });
});
