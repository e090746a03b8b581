import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fold } from '../../text/fold.ts';
import { SITES } from '../sites.ts';
import { openSite } from './open-site.ts';

const papers = readdirSync('content/papers').map((name) => {
  const { data, content } = matter(readFileSync(join('content/papers', name), 'utf8'), {});
  return {
    id: String(data.id),
    folded: fold(`${data.title.en ?? ''}\n${data.title.zh ?? ''}\n${content.replace(/\s+/g, ' ')}`),
  };
});
const holding = (text: string): string[] =>
  papers
    .filter(({ folded }) => folded.includes(fold(text)))
    .map(({ id }) => id)
    .sort();

async function idsFor(page: Page, query: string): Promise<{ ids: string[]; total: number }> {
  await page.locator('input[type=search]').fill(query);
  const results = page.locator(
    `[data-search-results][data-query=${JSON.stringify(query)}]:not([aria-busy=true])`,
  );
  await results.waitFor({ state: 'attached' });
  const ids = await results
    .locator('[data-paper-id]')
    .evaluateAll((list) => list.map((one) => one.getAttribute('data-paper-id') ?? ''));
  return { ids, total: Number(await results.getAttribute('data-total')) };
}

describe.each(SITES)('search on the site at $base', (site) => {
  const { open } = openSite(site);

  it('finds the same papers in either script: exactly those that contain the words', async () => {
    const { page } = await open('search/');
    const simplified = await idsFor(page, '强化学习');
    const traditional = await idsFor(page, '強化學習');
    expect(simplified.ids.toSorted()).toEqual(holding('强化学习'));
    expect(traditional.ids).toEqual(simplified.ids);
  });

  it.each([
    ['an arXiv id', '2410.07177'],
    ['an arXiv address with a version', 'https://arxiv.org/abs/2410.07177v1'],
    ['a title', 'MM-Ego: Towards Building Egocentric Multimodal LLMs'],
  ])('puts the paper first for %s', async (_, query) => {
    const { page } = await open('search/');
    expect((await idsFor(page, query)).ids[0]).toBe('2410.07177');
  });

  it('finds an author', async () => {
    const { page } = await open('search/');
    expect((await idsFor(page, 'Hanrong Ye')).ids).toContain('2410.07177');
  });
});

describe('the search page', () => {
  const { open } = openSite(SITES[0]);

  it('finds every paper with an English keyword and shows at least 20', async () => {
    const { page } = await open('search/');
    const { ids, total } = await idsFor(page, 'benchmark');
    expect(ids.length).toBeGreaterThanOrEqual(20);
    expect(total).toBeGreaterThanOrEqual(holding('benchmark').length);
  });

  it('takes a quoted phrase at its word', async () => {
    const { page } = await open('search/');
    const { ids } = await idsFor(page, '"retrieval-augmented generation"');
    const spelt = [
      ...holding('retrieval-augmented generation'),
      ...holding('retrieval augmented generation'),
    ];
    expect(ids.toSorted()).toEqual([...new Set(spelt)].sort());
    expect(holding('retrieval-augmented generation')).toContain(ids[0]);
  });

  it('says that a nonsense query finds nothing', async () => {
    const { page } = await open('search/');
    expect(await idsFor(page, 'qzxjkvwy')).toEqual({ ids: [], total: 0 });
    await page.getByText('No paper').first().waitFor();
  });

  it('keeps the query in the address and searches from it', async () => {
    const { page } = await open('search/?q=Stanceformer');
    await page.locator('[data-paper-id="2410.07083"]').waitFor();
    await idsFor(page, 'Pixtral');
    expect(new URL(page.url()).searchParams.get('q')).toBe('Pixtral');
  });

  it('shows both titles and marks the match in the original script', async () => {
    const { page } = await open('search/');
    await idsFor(page, '检索增强生成');
    const marks = await page.locator('[data-paper-id="2410.07176"] mark').allTextContents();
    expect(marks).toContain('檢索增強生成');
  });

  it('stays usable whatever is typed', async () => {
    const { page } = await open('search/');
    for (const query of [
      '"unbalanced',
      '"""',
      '!!! ???',
      '<script>alert(1)</script>',
      '😀',
      'x'.repeat(10_000),
    ]) {
      await page.locator('input[type=search]').fill(query);
      await page.locator('[data-search-results]:not([aria-busy=true])').waitFor({ state: 'attached' });
    }
    expect((await idsFor(page, 'Pixtral')).ids).toContain('2410.07073');
  });
});
