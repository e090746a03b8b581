import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growth, MAX_GROWTH } from '../../tests/growth.ts';
import { parseQuery } from './parse-query.ts';
import type { Clause, Limit, PhraseWord, QueryTerm } from './query.ts';

/** `model` for a keyword, `[强化学习]`, `[gpt -4]`, `[one ..two]` for a phrase with its gaps. */
function termWritten(term: QueryTerm): string {
  if (term.kind === 'keyword') return term.word;
  const spaced = ({ text, isHan, gap }: PhraseWord, index: number): string => {
    const isInRun = isHan && gap === 0 && term.words[index - 1]?.isHan;
    return `${index === 0 || isInRun ? '' : ' '}${['', '-', '..'][gap]}${text}`;
  };
  return `[${term.words.map(spaced).join('')}]`;
}

const clauseWritten = ({ alternatives, field, isNegated }: Clause): string =>
  `${isNegated ? '-' : ''}${field ? `${field}:` : ''}${alternatives.map(termWritten).join('|')}`;

function limitWritten(limit: Limit): string {
  const minus = limit.isNegated ? '-' : '';
  if (limit.kind === 'has') return `${minus}has=${limit.what}`;
  if (limit.kind === 'date') return `${minus}date=${limit.from ?? ''}…${limit.to ?? ''}`;
  return `${minus}${limit.kind}=${limit.value}`;
}

/** `#2410.07177` for a paper, `word [phrase] -not one|or another title:word has=code date=2024…` */
function read(text: string): string {
  const { id, clauses, limits } = parseQuery(text);
  return [id === undefined ? [] : `#${id}`, clauses.map(clauseWritten), limits.map(limitWritten)]
    .flat()
    .join(' ');
}

describe('parseQuery', () => {
  describe('reads ids and addresses of papers', () => {
    it.each([
      ['2410.07177', '#2410.07177'],
      [' arXiv:2410.07177v2 ', '#2410.07177'],
      ['arXiv: 2410.07177', '#2410.07177'],
      ['２４１０．０７１７７', '#2410.07177'],
      ['https://arxiv.org/abs/2410.07177v1', '#2410.07177'],
      ['https://huggingface.co/papers/2410.07177', '#2410.07177'],
      ['https://www.alphaxiv.org/zh/overview/2410.07177v1', '#2410.07177'],
      ['astro-ph/0601001', '#astro-ph_0601001'],
      ['astro-ph_0601001', '#astro-ph_0601001'],
      ['https://openreview.net/forum?id=AbC_12-x', '#openreview-AbC_12-x'],
      ['10.1145/3292500.3330701', '#doi-10.1145_3292500.3330701'],
      ['10.1145/3292500 owls', '[10 ..1145] 3292500 owls'],
      ['2410.07177 owls', '[2410 ..07177] owls'],
    ])('%j as %s', (text, query) => {
      expect(read(text)).toBe(query);
    });
  });

  describe('reads words and phrases', () => {
    it.each([
      ['强化学习', '[强化学习]'],
      ['強化學習', '[强化学习]'],
      ['强', '[强]'],
      ['强化学习 对齐', '[强化学习] [对齐]'],
      ['强化学习，对齐', '[强化学习] [对齐]'],
      ['使用Transformer模型', '[使用] transformer [模型]'],
      ['Benchmarks of LLMs', 'benchmarks of llms'],
      ['model Model 模型 模型', 'model [模型]'],
      ['Müller', 'muller'],
      ['C++', 'c'],
      ['"retrieval-augmented generation"', '[retrieval -augmented generation]'],
      ['“language model” 推理 “Hinton”', '[language model] [推理] [hinton]'],
      ['「大模型 LLM 推理」', '[大模型 llm 推理]'],
      ['『强化』＂学习＂', '[强化] [学习]'],
      ['"one, two"three', '[one ..two] three'],
      ['"never closed', 'never closed'],
      ['“never closed"', 'never closed'],
      ['foo:bar', 'foo bar'],
      ['https://example.org', 'https example org'],
    ])('%j as %s', (text, query) => {
      expect(read(text)).toBe(query);
    });
  });

  describe('reads names that are written in several ways', () => {
    it.each([
      ['GPT4', 'gpt4|[gpt 4]|[gpt -4]'],
      ['GPT-4', '[gpt -4]|gpt4|[gpt 4]'],
      ['GPT 4', 'gpt|gpt4 4|gpt4'],
      ['GPT 4 "4"', 'gpt|gpt4 4|gpt4 [4]'],
      ['GPT, 4', 'gpt 4'],
      ['"GPT4"', '[gpt4]'],
      ['GPT-4o', '[gpt -4o]|gpt4o|[gpt 4o]'],
      ['3.5', '[3 ..5]'],
      ['Llama-3.1', '[llama -3 ..1]|[llama3 ..1]|[llama 3 ..1]'],
      ['Llama3.1', '[llama3 ..1]|[llama 3 ..1]|[llama -3 ..1]'],
      ['Llama 3.1', 'llama|[llama3 ..1] [3 ..1]|[llama3 ..1]'],
      ['survey 2024', 'survey 2024'],
      ['x²', 'x2|[x 2]|[x -2]'],
      ['3D重建', '3d|[3 d]|[3 -d] [重建]'],
      ['R2-D2', '[r2 -d2]|r2d2|[r2 d2]'],
      ['U-Net', '[u -net]|unet|[u net]'],
      ['2023-2024', '[2023 -2024]'],
      ['10,000', '[10 ..000]'],
      ['retrieval-augmented', 'retrieval augmented'],
      ['state-of-the-art', 'state of the art'],
      ['pre-training', 'pre|pretraining training|pretraining'],
    ])('%j as %s', (text, query) => {
      expect(read(text)).toBe(query);
    });

    it.each([
      ['R2D2', '[r2 -d2]'],
      ['gpt4o', '[gpt -4o]'],
      ['end-to-end', '[end to end]'],
      ['GPT-4-turbo', '[gpt -4 turbo]'],
      ['Qwen2-VL', 'qwen2vl'],
    ])('%j also as %s', (text, spelling) => {
      expect(read(text)).toContain(`|${spelling}`);
    });
  });

  describe('reads a minus', () => {
    it.each([
      ['-word', '-word'],
      ['－word', '-word'],
      ['—word', '-word'],
      ['owls -"barn owls"', 'owls -[barn owls]'],
      ['-强化学习', '-[强化学习]'],
      ['-retrieval-augmented', '-[retrieval -augmented]|retrievalaugmented|[retrieval augmented]'],
      ['-大模型LLM', '-[大模型 llm]'],
      ['-title:owl', '-title:owl'],
      ['-year:2024 -has:code', '-date=2024…2024 -has=code'],
      ['-year:never', '-[year ..never]'],
      ['owls - words', 'owls words'],
      ['owls -- words', 'owls words'],
      ['owls --words', 'owls words'],
      ['强化-学习', '[强化] [学习]'],
      ['-', ''],
    ])('%j as %s', (text, query) => {
      expect(read(text)).toBe(query);
    });
  });

  describe('reads operators', () => {
    it.each([
      ['title:owls', 'title:owls'],
      ['标题：强化学习', 'title:[强化学习]'],
      ['標題:「強化」 題目:GPT4', 'title:[强化] title:gpt4|[gpt 4]|[gpt -4]'],
      ['Author:"Yann LeCun" 作者:王小明', 'author:[yann lecun] author:[王小明]'],
      ['author:LeCun,Bengio', 'author:lecun author:bengio'],
      ['作者：张三，标题：模型', 'author:[张三] title:[模型]'],
      ['topic:"Language  Models" 主题:資料', 'topic=language models topic=资料'],
      ['來源:arxiv-daily', 'source=arxiv-daily'],
      ['year:2024', 'date=2024…2024'],
      ['year:2023-2024', 'date=2023…2024'],
      ['年份：２０２４—２０２３', 'date=2023…2024'],
      ['after:2024-09', 'date=2024-09…'],
      ['之後:2024年9月1日', 'date=2024-09-01…'],
      ['before:2024/9', 'date=…2024-09'],
      ['has:code HAS:zh has:en', 'has=code has=zh has=en'],
      ['有:代碼 有：中文 有：英文', 'has=code has=zh has=en'],
      ['owls has:code has:code', 'owls has=code'],
      ['subtitle:owls', 'subtitle owls'],
      ['title:', 'title'],
      ['title: owls', 'title owls'],
      ['标题：', '[标题]'],
      ['title:""', 'title'],
      ['topic:…', 'topic'],
      ['title:"never closed', 'title:never closed'],
      ['year:abc', 'year abc'],
      ['has:pdf', 'has pdf'],
      ['after:2024-13', 'after [2024 -13]'],
      ['before:2023-02-29', 'before [2023 -02 -29]'],
    ])('%j as %s', (text, query) => {
      expect(read(text)).toBe(query);
    });
  });

  describe('reads what is no language at all', () => {
    it.each([
      ['', ''],
      ['。，!?…""「」', ''],
      ['🤖🚀', ''],
      ['مرحبا بالعالم', 'مرحبا بالعالم'],
      ['<script>alert(1)</script>', 'script alert 1'],
    ])('%j as %s', (text, query) => {
      expect(read(text)).toBe(query);
    });
  });

  it('keeps what was typed, for the whole and for each part', () => {
    const { text, clauses, limits } = parseQuery(
      ' (GPT-4) －"Barn  Owls" 标题：pre-training，強化 -Has:Code ',
    );
    expect(text).toBe('(GPT-4) －"Barn  Owls" 标题：pre-training，強化 -Has:Code');
    expect([...clauses, ...limits].map(({ typed }) => typed)).toEqual([
      'GPT-4',
      '－"Barn  Owls"',
      '标题：pre-training',
      '标题：pre-training',
      '強化',
      '-Has:Code',
    ]);
  });

  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'"“”「」ab 强,.-:：7') }),
    fc
      .array(fc.constantFrom('title:', '年份：', '2024', '-', '"', 'a-b', 'GPT', ' ', '强化', '4o'))
      .map((p) => p.join('')),
  );

  it('never throws, and never gives a clause without words', () => {
    const isEmpty = (term: QueryTerm): boolean => term.kind === 'phrase' && term.words.length === 0;
    fc.assert(
      fc.property(texts, (text) => {
        const { clauses } = parseQuery(text);
        const terms = clauses.flatMap(({ alternatives }) => alternatives);
        return clauses.every(({ alternatives }) => alternatives.length > 0) && !terms.some(isEmpty);
      }),
    );
  });

  it('cuts a query of 10,000 characters short, and fast', async () => {
    const units = ['"', '强', 'word ', '「a', 'a-', 'a1', '-a ', 'title:', 'title:" ', 'GPT 4 '];
    for (const unit of units) {
      const { text, clauses } = parseQuery(unit.repeat(10_000 / unit.length));
      expect(text.length).toBeLessThanOrEqual(1000);
      expect(clauses.length).toBeLessThanOrEqual(24);
      const taken = await growth(10_000, (size) => parseQuery(unit.repeat(size / unit.length)));
      expect(taken).toBeLessThan(MAX_GROWTH);
    }
    const words = Array.from({ length: 100 }, (_, index) => `word${index}`).join(' ');
    expect(parseQuery(words).clauses.length).toBe(24);
  });
});
