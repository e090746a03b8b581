import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { growth, MAX_GROWTH } from '../../src/tests/growth.ts';
import { alignSentences } from './align-sentences.ts';

const EN = [
  'Bakeries often struggle to predict how many loaves their customers will buy.',
  'However, existing methods rely on expensive sensors and ignore the weather.',
  'In this paper, we propose LoafNet, a graph neural network that learns from 7 million receipts.',
  'First, we collect a new dataset from 120 bakeries in three cities.',
  'Second, we train the model with a contrastive loss and fine-tune it for each shop.',
  'Experiments show that LoafNet reduces waste by 23.5% compared with the strongest baseline.',
  'Our code and data are available at https://example.org/loafnet.',
];
const ZH = [
  '麵包店往往難以預測顧客會購買多少條麵包。',
  '然而，現有方法依賴昂貴的感測器，並且忽略了天氣。',
  '在本文中，我們提出了 LoafNet，這是一種從 700 萬張收據中學習的圖神經網路。',
  '首先，我們從三個城市的 120 家麵包店收集了一個新的資料集。',
  '其次，我們使用對比損失訓練模型，並為每家商店進行微調。',
  '實驗結果表明，與最強的基線相比，LoafNet 減少了 23.5% 的浪費。',
  '我們的程式碼和資料可在 https://example.org/loafnet 取得。',
];
const OTHER_ZH = [
  '潮汐對海岸鳥類的遷徙有何影響，仍是一個開放的問題。',
  '本研究在北方的兩座島嶼上觀察了鳥群的行為。',
  '我們發現，滿月前後鳥類離巢的時間提早了四十分鐘。',
  '這些觀察有助於保護濕地。',
];

/** `1-1 2-1` */
function shapes(en: readonly string[], zh: readonly string[]): string {
  return alignSentences(en, zh)
    .beads.map((bead) => `${bead.en.length}-${bead.zh.length}`)
    .join(' ');
}

/** A list with some of its items replaced by others. */
const replaced = (list: readonly string[], at: number, count: number, ...items: string[]): string[] => [
  ...list.slice(0, at),
  ...items,
  ...list.slice(at + count),
];

describe('aligns', () => {
  test.each([
    ['sentence by sentence', EN, ZH, '1-1 1-1 1-1 1-1 1-1 1-1 1-1'],
    ['a sentence left out in Chinese', EN, replaced(ZH, 3, 1), '1-1 1-1 1-1 1-0 1-1 1-1 1-1'],
    ['a sentence left out in English', replaced(EN, 1, 1), ZH, '1-1 0-1 1-1 1-1 1-1 1-1 1-1'],
    [
      'two sentences made one',
      EN,
      replaced(ZH, 3, 2, `${ZH[3]?.replace('。', '，')}${ZH[4]}`),
      '1-1 1-1 1-1 2-1 1-1 1-1',
    ],
    [
      'a sentence made two',
      EN,
      replaced(ZH, 2, 1, '在本文中，我們提出了 LoafNet。', '這是一種從 700 萬張收據中學習的圖神經網路。'),
      '1-1 1-1 1-2 1-1 1-1 1-1 1-1',
    ],
  ])('%s', (_, en, zh, expected) => {
    expect(shapes(en, zh)).toBe(expected);
    expect(alignSentences(en, zh).related).toBeGreaterThan(0.9);
  });
});

it('is sure of what both texts say, and less so of a sentence that could belong to either neighbour', () => {
  expect(alignSentences(EN, ZH).beads.every(({ confidence }) => confidence > 0.95)).toBe(true);
  const { beads } = alignSentences(
    ['We eat bread.', 'We eat bread.', 'We sing.'],
    ['我们吃面包。', '我们唱歌。'],
  );
  expect(Math.min(...beads.map(({ confidence }) => confidence))).toBeLessThan(0.8);
});

test.each([
  ['7 million', '700 萬'],
  ['7M', '七百万 (7,000,000)'],
  ['100 billion', '1000亿'],
  ['three kinds', '三种'],
  ['retrieval-augmented generation', 'RAG'],
  ['large language models (LLMs)', 'LLM'],
  ['$O(n^2)$', '$O(n^{2})$'],
])('knows %s again in %s', (english, chinese) => {
  const en = ['Bread one.', `It is ${english} here.`, 'Bread two.'];
  const zh = ['面包甲在这里。', `这里是${chinese}的。`, '面包乙在这里。'];
  const other = ['面包甲在这里。', '这里是XYZ的。', '面包乙在这里。'];
  const confidence = (texts: readonly string[]): number =>
    alignSentences(en, texts).beads.find((bead) => bead.en.join() === '1' && bead.zh.join() === '1')
      ?.confidence ?? 0;
  expect(confidence(zh)).toBeGreaterThan(confidence(other));
});

describe('related', () => {
  test.each([
    ['a translation of one sentence', EN.slice(2, 3), ZH.slice(2, 3), true],
    ['a translation of two sentences', EN.slice(5), ZH.slice(5), true],
    ['another text', EN, OTHER_ZH, false],
    ['one sentence of many', EN, ZH.slice(2, 3), false],
    ['English twice', EN, EN, false],
    ['Chinese twice', ZH, ZH, false],
    ['the languages swapped', ZH, EN, false],
    ['nothing', EN, [], false],
    ['symbols', ['+++ ***'], ['——', '※※※'], false],
  ])('tells whether the texts are %s', (_, en, zh, isRelated) => {
    expect(alignSentences(en, zh).related >= 0.5).toBe(isRelated);
  });

  it('falls with every sentence that another text replaces', () => {
    const values = [0, 2, 4].map(
      (count) => alignSentences(EN, [...OTHER_ZH.slice(0, count), ...ZH.slice(count)]).related,
    );
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(alignSentences(EN, OTHER_ZH).related).toBeLessThan(0.1);
  });
});

const sentences = fc.array(fc.oneof(fc.constantFrom(...EN, ...ZH, '', '7', '$x$'), fc.string()), {
  maxLength: 12,
});

test('beads are in order, have every sentence once, and are the same each time', () => {
  fc.assert(
    fc.property(sentences, sentences, (en, zh) => {
      const alignment = alignSentences(en, zh);
      expect(alignment.beads.flatMap((bead) => bead.en)).toEqual([...en.keys()]);
      expect(alignment.beads.flatMap((bead) => bead.zh)).toEqual([...zh.keys()]);
      for (const { confidence } of alignment.beads) expect(confidence >= 0 && confidence <= 1).toBe(true);
      expect(alignment.related >= 0 && alignment.related <= 1).toBe(true);
      expect(alignSentences(en, zh)).toEqual(alignment);
    }),
  );
});

test.each([
  ['one sentence against forty', 1, 40],
  ['four hundred against four hundred', 400, 400],
  ['one against five thousand', 1, 5_000],
])('aligns %s in a moment', async (_, en, zh) => {
  const align = (share: number) => {
    const texts = (list: string[], count: number): string[] =>
      Array.from({ length: Math.ceil(count * share) }, (_, index) => `${list[index % list.length]} ${index}`);
    return alignSentences(texts(EN, en), texts(ZH, zh));
  };
  expect(align(1).beads.flatMap((bead) => bead.zh)).toHaveLength(zh);
  expect(await growth(1, align)).toBeLessThan(MAX_GROWTH);
});
