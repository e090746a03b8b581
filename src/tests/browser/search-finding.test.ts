import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PaperTexts } from '../../schema/paper.ts';
import { paperDate } from '../../site/dates.ts';
import { fold } from '../../text/fold/fold.ts';
import { SITES } from '../sites.ts';
import { openSite } from './open-site.ts';
import { idsWhere, idsWith, isInTexts, isInTitle, PAPERS, SCANNED } from './scanned-papers.ts';
import { findAll, searchFor } from './search-page.ts';

/** Two to six characters from every eighth Chinese abstract, every other one as the other script has it. */
const STRINGS = PAPERS.flatMap(({ abstract }) => abstract.zh ?? [])
  .filter((_, index) => index % 8 === 0)
  .map((text, index) => {
    const runs = text.match(/\p{Script=Han}{6,}/gu) ?? [''];
    const string = runs[Math.floor(runs.length / 2)]?.slice(0, 2 + (index % 5)) ?? '';
    return index % 2 === 0 ? string : fold(string);
  });

describe.each(SCANNED)('search on the site at $site.base', ({ site, idsWith: idsOfSiteWith }) => {
  const { open } = openSite(site);
  let page: Page;
  beforeAll(async () => {
    ({ page } = await open('search/'));
  });

  it.each([
    ['强化学习', '強化學習'],
    ['检索增强生成', '檢索增強生成'],
    ['数据集', '數據集'],
    ['熵', '熵'],
    ['图', '圖'],
  ])('finds exactly the papers that contain %s, and the same for %s', async (simplified, traditional) => {
    const found = await findAll(page, simplified);
    expect(found.length).toBeGreaterThan(0);
    expect(found.toSorted()).toEqual(idsOfSiteWith(simplified));
    expect(await findAll(page, traditional)).toEqual(found);
  });

  it.each([
    ['an arXiv id', '2410.07177'],
    ['an arXiv address with a version', 'https://arxiv.org/abs/2410.07177v1'],
    ['the address of a PDF', 'https://arxiv.org/pdf/2410.07177'],
    ['a Hugging Face address', 'https://huggingface.co/papers/2410.07177'],
    ['an alphaXiv address', 'https://www.alphaxiv.org/abs/2410.07177'],
    ['an English title', 'MM-Ego: Towards Building Egocentric Multimodal LLMs'],
    ['a title in other case and without its signs', 'mm ego towards building egocentric multimodal llms'],
  ])('puts the paper first for %s', async (_, query) => {
    expect((await searchFor(page, query)).found[0]).toBe('2410.07177');
  });

  it('puts the paper first for a Chinese title in the other script', async () => {
    const { found } = await searchFor(page, '用DPO隱性獎勵引導大語言模型');
    expect(found[0]).toBe('2406.09760');
  });

  it('finds an author', async () => {
    expect((await searchFor(page, 'Hanrong Ye')).found).toContain('2410.07177');
  });
});

describe('the search page', () => {
  const { open } = openSite(SITES[0]);
  let page: Page;
  beforeAll(async () => {
    ({ page } = await open('search/'));
  });

  it('finds exactly the papers that contain any Chinese string of two to six characters', async () => {
    expect(STRINGS.length).toBeGreaterThan(15);
    for (const string of STRINGS)
      expect((await findAll(page, string)).toSorted(), string).toEqual(idsWith(string));
  });

  it.each([
    ['多模态 benchmark', /多模态/, /\bbenchmark/],
    ['LLM 大語言模型', /\bllms?\b/, /大语言模型/],
    ['強化學習 agent', /强化学习/, /\bagents?\b/],
  ])('finds exactly the papers that have all of %s', async (query, chinese, english) => {
    const both = idsWith(chinese).filter((id) => idsWith(english).includes(id));
    expect(both.length).toBeGreaterThan(0);
    expect((await findAll(page, query)).toSorted()).toEqual(both);
  });

  it.each([
    ['a word in any of its forms', 'optimizes', /\boptimiz(?:e|es|ed|ing)\b/],
    ['a plural for a singular', 'agents', /\bagent\b/],
    ['any case', 'BENCHMARK', /\bbenchmark\b/],
    ['a hyphen for a space', 'retrieval augmented', /\bretrieval-augmented\b/],
    ['a space for a hyphen', 'retrieval-augmented', /\bretrieval augmented\b/],
    ['a hyphen before a number', 'GPT4', /\bgpt-4\b/],
    ['no hyphen before a number', 'GPT-4', /\bgpt4\b/],
    ['a space before a number', 'gpt 4', /\bgpt-4\b/],
  ])('finds %s', async (_, query, pattern) => {
    const wanted = idsWith(pattern);
    expect(wanted.length).toBeGreaterThan(0);
    expect(await findAll(page, query)).toEqual(expect.arrayContaining(wanted));
  });

  it.each([
    ['Hanacek', 'Hanáček'],
    ['robnik sikonja', 'Robnik-Šikonja'],
    ['ROZIERE', 'Rozière'],
    ['Mądry', 'Mądry'],
  ])('finds the author %s whatever the accents', async (query, name) => {
    const written = idsWhere(({ paper }) => paper.authors?.some((author) => author.includes(name)) ?? false);
    expect(written).toHaveLength(1);
    expect(await findAll(page, query)).toEqual(written);
  });

  it.each([
    ['"language model"', /(?<![\p{L}\p{N}])language model(?![\p{L}\p{N}])/u],
    ['“large language models”', /(?<![\p{L}\p{N}])large language models(?![\p{L}\p{N}])/u],
    ['"retrieval-augmented"', /(?<![\p{L}\p{N}])retrieval-augmented(?![\p{L}\p{N}])/u],
    ['「模型在」', /模型在/],
  ])('takes %s at its word', async (query, pattern) => {
    expect((await findAll(page, query)).toSorted()).toEqual(idsWith(pattern));
  });

  it.each(['benchmark -multimodal', 'benchmark -"large language models"', '評估 -推理'])(
    'leaves out what %s excludes and nothing else',
    async (query) => {
      const [wanted = '', ...excluded] = query.split(' -');
      const found = await findAll(page, query);
      const both = await findAll(page, `${wanted} ${excluded.join(' ')}`);
      expect(both.length).toBeGreaterThan(0);
      expect([...found, ...both].sort()).toEqual((await findAll(page, wanted)).sort());
      expect(found.filter((id) => both.includes(id))).toEqual([]);
    },
  );

  const isBy = ({ paper }: PaperTexts): boolean => paper.authors?.includes('Hanrong Ye') ?? false;
  const isOf = ({ paper }: PaperTexts, source: string): boolean =>
    paper.mentions.some(({ digest }) => digest.startsWith(`${source}/`));
  it.each<[string, (paper: PaperTexts) => boolean]>([
    ['title:reasoning', ({ paper }) => isInTitle(paper.id, /\breason(?:s|ed|ing)?\b/)],
    ['标题：推理', ({ paper }) => isInTitle(paper.id, '推理')],
    ['author:"Hanrong Ye"', isBy],
    ['作者:"hanrong ye"', isBy],
    ['topic:llm 推理', ({ paper }) => paper.topics.includes('LLM') && isInTexts(paper.id, '推理')],
    ['source:ai-weekly', (paper) => isOf(paper, 'ai-weekly')],
    ['year:2024-2025 has:code', ({ paper }) => paper.code !== undefined],
    ['after:2024-11', ({ paper }) => (paperDate(paper) ?? '') >= '2024-11'],
    ['before:2024-06', ({ paper }) => (paperDate(paper) ?? '9999').slice(0, 7) <= '2024-06'],
    ['has:code', ({ paper }) => paper.code !== undefined],
    ['has:zh -has:en', ({ abstract }) => abstract.zh !== undefined && abstract.en === undefined],
    [
      'has:en year:2024 -topic:LLM',
      ({ paper, abstract }) => abstract.en !== undefined && paper.topics.length === 0,
    ],
  ])('narrows by %s', async (query, isTrue) => {
    const wanted = idsWhere(isTrue);
    expect(wanted.length).toBeGreaterThan(0);
    expect((await findAll(page, query)).toSorted()).toEqual(wanted);
  });
});
