import { describe, expect, it } from 'vitest';
import { emptyRecord, type RawRecord } from '../formats/format.ts';
import { blocksToText } from '../text/blocks/parse-blocks.ts';
import { normaliseRecord } from './normalise.ts';

const at = (text: string, line = 1) => ({ text, line });
const normalise = (fields: Partial<RawRecord>) =>
  normaliseRecord({ ...emptyRecord([1]), title: at('A Title'), ...fields });

describe('titles', () => {
  it.each([
    ['both', 'Lighthouse', '灯塔', { en: 'Lighthouse', zh: '灯塔' }],
    ['an English title again', 'Lighthouse', 'lighthouse!', { en: 'Lighthouse' }],
    [
      'English names with some Chinese',
      'KAN',
      'KAN: Kolmogorov-Arnold 网络',
      { en: 'KAN', zh: 'KAN: Kolmogorov-Arnold 网络' },
    ],
  ])('are read from %s', (_, title, titleZh, expected) => {
    expect(normalise({ title: at(title), titleZh: at(titleZh) }).record.title).toEqual(expected);
  });

  it('in Chinese alone are Chinese titles', () => {
    expect(normalise({ title: at('用灯塔引导模型') }).record.title).toEqual({ zh: '用灯塔引导模型' });
  });

  it('keep math as its source and lose markup', () => {
    const { record } = normalise({ title: at('**$\\tau$-bench**: A \\emph{New}\nBenchmark &amp; More') });
    expect(record.title.en).toBe('$\\tau$-bench: A New Benchmark & More');
  });

  it('in both languages on one line are two', () => {
    const both = { en: 'Rivers of Attention', zh: '注意力之河' };
    expect(normalise({ title: at('Rivers of Attention / 注意力之河') }).record.title).toEqual(both);
    expect(normalise({ title: at('Dams for Language /') }).record.title).toEqual({ en: 'Dams for Language' });
  });

  it('of Han characters are not Chinese above a Japanese text', () => {
    const { title } = normalise({
      title: at('深層言語網調査'),
      abstract: at('この論文では川の流量を測る。'),
    }).record;
    expect(title).toEqual({ en: '深層言語網調査' });
  });

  it('that are not Chinese where they should be are reported', () => {
    const { record, findings } = normalise({ titleZh: at('大規模言語モデルの調査', 2) });
    expect(record.title).toEqual({ en: 'A Title' });
    expect(findings).toMatchObject([{ code: 'wrong-language', line: 2 }]);
  });
});

describe('abstracts', () => {
  it('join hard-wrapped Chinese without spaces', () => {
    const { record } = normalise({ abstractZh: at('我們提出一種\n方法。') });
    expect(blocksToText(record.abstract.zh ?? [])).toBe('我們提出一種方法。');
  });

  it('that are not Chinese under a Chinese label become notes, with a finding', () => {
    const { record, findings } = normalise({
      abstractZh: at('本論文では大規模言語モデルの新しい手法を提案します。', 7),
    });
    expect(record.abstract.zh).toBeUndefined();
    expect(blocksToText(record.notes ?? [])).toContain('提案します');
    expect(findings).toMatchObject([{ code: 'wrong-language', line: 7 }]);
  });
});

describe('a sentence before the label of a summary', () => {
  it('is a note, and the rest is the abstract', () => {
    const { record } = normalise({
      abstractZh: at('用注意力测河。机器总结：河流的流量很难测量，误差降低了两成。'),
    });
    expect(blocksToText(record.abstract.zh ?? [])).toBe('河流的流量很难测量，误差降低了两成。');
    expect(blocksToText(record.notes ?? [])).toBe('用注意力测河。');
  });
});

describe('cells', () => {
  it.each(['null', 'None', '-', ''])('of "%s" are nothing', (text) => {
    const { record, findings } = normalise({ code: at(text), date: at(text) });
    expect([record.code, record.published, findings]).toEqual([undefined, undefined, []]);
  });

  it('with a date that does not exist are reported', () => {
    const { record, findings } = normalise({ date: at('2024-02-31', 4) });
    expect(record.published).toBeUndefined();
    expect(findings).toMatchObject([{ code: 'invalid-date', line: 4 }]);
  });

  it('with a month are no day', () => {
    const { record, findings } = normalise({ date: at('2024-02', 4) });
    expect(record.published).toBeUndefined();
    expect(findings).toMatchObject([{ code: 'partial-date', line: 4 }]);
  });

  it('with a code link that is not a web address are reported', () => {
    const { record, findings } = normalise({ code: at('javascript:alert(1)', 5) });
    expect(record.code).toBeUndefined();
    expect(findings).toMatchObject([{ code: 'broken-link', line: 5 }]);
  });
});
