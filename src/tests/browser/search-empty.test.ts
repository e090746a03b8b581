import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SITES } from '../sites.ts';
import { openSite } from './open-site.ts';
import { idsWith, PAPERS } from './scanned-papers.ts';
import { BOX, findAll, heard, searchFor, shownFor } from './search-page.ts';

/** What is said where nothing was found, in English. */
const said = async (page: Page): Promise<string> =>
  (
    await page.locator('.nothing > *').evaluateAll((parts) =>
      parts.map((part) => {
        const copy = part.cloneNode(true);
        if (!(copy instanceof Element)) return '';
        for (const chinese of copy.querySelectorAll('[data-ui=zh]')) chinese.remove();
        return copy.textContent;
      }),
    )
  ).join('\n');

describe('a search that finds nothing', () => {
  const { open } = openSite(SITES[0]);
  let page: Page;
  beforeAll(async () => {
    ({ page } = await open('search/'));
  });
  beforeEach(() => page.locator(BOX).fill(''));

  it('says what was searched and how many papers each part finds alone', async () => {
    expect((await searchFor(page, 'qzxjkvwy 强化学习 has:code')).total).toBe(0);
    expect(await heard(page).textContent()).toBe('0 papers');
    const text = await said(page);
    expect(text).toContain('No paper matches “qzxjkvwy 强化学习 has:code”.');
    expect(text).toContain('qzxjkvwy: 0 papers');
    expect(text).toContain(`强化学习: ${idsWith('强化学习').length} papers`);
    expect(text).toContain(`has:code: ${PAPERS.filter(({ paper }) => paper.code).length} papers`);
  });

  it('leads by a click to a part that finds something', async () => {
    await searchFor(page, 'qzxjkvwy 强化学习');
    await page.getByRole('link', { name: '强化学习', exact: true }).click();
    expect((await shownFor(page, '强化学习')).found.toSorted()).toEqual(idsWith('强化学习'));
    expect(await page.locator(BOX).inputValue()).toBe('强化学习');
  });

  it.each([
    ['强化学习 year:1999', 'year:1999'],
    ['强化学习 after:2099-01 has:code', 'after:2099-01, has:code'],
    ['强化学习 source:nowhere', 'source:nowhere'],
  ])('names the operators that narrowed %s away, and drops them by a click', async (query, operators) => {
    expect((await searchFor(page, query)).total).toBe(0);
    const wanted = idsWith('强化学习');
    expect(await said(page)).toContain(`Without ${operators}: ${wanted.length} papers`);
    await page.getByRole('link', { name: `Without ${operators}` }).click();
    expect((await findAll(page, '强化学习')).toSorted()).toEqual(wanted);
  });

  it('offers the nearest concepts for words that are misspelt', async () => {
    expect((await searchFor(page, 'reinforcment lerning')).total).toBe(0);
    expect(await said(page)).toContain('Nearest concepts');
    await page.getByRole('link', { name: 'reinforcement learning', exact: true }).click();
    expect((await shownFor(page, 'reinforcement learning')).total).toBeGreaterThan(0);
  });

  it('leads on from nonsense, without a list of what finds nothing', async () => {
    expect((await searchFor(page, 'zzqxv blorptastic')).total).toBe(0);
    expect(await said(page)).toBe(
      'No paper matches “zzqxv blorptastic”.\nTopicsNewest papersThe same words on arXiv',
    );
    expect(await page.getByRole('link', { name: 'The same words on arXiv' }).getAttribute('href')).toBe(
      'https://arxiv.org/search/?searchtype=all&query=zzqxv+blorptastic',
    );
    await page.getByRole('link', { name: 'Topics' }).last().click();
    await page.waitForURL(/\/topics\/$/);
    await page.goBack();
  });

  it('says it in Chinese to who reads Chinese', async () => {
    const chinese = await open('search/?q=qzxjkvwy', { locale: 'zh-CN' });
    await chinese.page.getByText('没有论文符合“qzxjkvwy”。').waitFor();
    await chinese.page.getByRole('status').getByText('0 篇论文').waitFor();
  });
});

const NO_WORD = 'There is no word in this to search for: write letters, digits or Chinese characters.';

describe('bad input', () => {
  const { open } = openSite(SITES[0]);
  let page: Page;
  const errors: string[] = [];
  beforeAll(async () => {
    ({ page } = await open('search/'));
    page.on('pageerror', (error) => errors.push(error.message));
  });

  it.each([
    ['10,000 letters', 'x'.repeat(10_000), '0 papers'],
    ['10,000 Chinese characters', '强化学习'.repeat(2_500), '0 papers'],
    ['10,000 characters of words', 'model reasoning '.repeat(625), /^\d+ papers?/],
    ['a quote that is never closed', '"reasoning', /^[1-9]\d* papers/],
    ['a quote too many', '"reasoning" "', /^[1-9]\d* papers/],
    ['only quotes', '"""', NO_WORD],
    ['only minuses', '- -- -"', NO_WORD],
    ['only operators without values', 'title: author: has:', '0 papers'],
    ['only excluded words', '-model -"large language"', /^[1-9]\d* papers/],
    ['only punctuation', '!!! ??? ，。（）', NO_WORD],
    ['an emoji', '👩‍🔬🚀', NO_WORD],
    ['right-to-left text', '\u202eمرحبا بالعالم', '0 papers'],
    ['a script', '<script>alert(1)</script>', '0 papers'],
    ['a pattern', '.*+?^$()|[]\\', NO_WORD],
    ['a date that no calendar has', 'after:2024-13-45', /^\d+ papers?/],
    ['a broken surrogate', '\ud800 reasoning', /^[1-9]\d* papers/],
    ['a null character', 'reasoning\u0000', /^[1-9]\d* papers/],
  ])('is answered, and searching goes on after it: %s', async (_, query, status) => {
    await page.locator(BOX).fill('');
    await page.locator(BOX).fill(query);
    await heard(page).getByText(status).waitFor();
    await page.locator('[data-search-results][aria-busy=false]').waitFor({ state: 'attached' });
    expect((await searchFor(page, 'Pixtral')).found[0]).toBe('2410.07073');
    expect(errors).toEqual([]);
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(excess).toBeLessThanOrEqual(0);
  });

  it.each(['%', '%E0%A4%A', '%00', 'a&q=b&q=c', '%E5%E5'])(
    'is answered in an address: ?q=%s',
    async (value) => {
      await page.goto(new URL(`?q=${value}`, page.url()).href);
      await page.locator('[data-search-results][aria-busy=false]').waitFor({ state: 'attached' });
      expect((await searchFor(page, 'Pixtral')).found[0]).toBe('2410.07073');
    },
  );
});
