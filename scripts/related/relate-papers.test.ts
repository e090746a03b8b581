import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relatedSchema } from '../../src/schema/related.ts';
import { growth, MAX_GROWTH } from '../../src/tests/growth.ts';
import { paperFeatures } from './paper-features.ts';
import { type RelatedSource, relatePapers } from './relate-papers.ts';

type Texts = { en?: string; zh?: string };

/** A paper that the digest of a day mentions. */
function paperOf(id: string, title: Texts, abstract: Texts = {}, digest = 'owls/1'): RelatedSource {
  const mentions = [{ digest, line: 1, fields: [] }];
  return {
    paper: { id, title, topics: [], links: [], mentions },
    features: paperFeatures({ title, abstract }),
    hasEn: abstract.en !== undefined,
    hasZh: abstract.zh !== undefined,
  };
}

const relate = (papers: readonly RelatedSource[], days: [string, string][] = []) =>
  relatePapers({ papers, days: new Map(days), terms: [] }).papers;

const idsOf = (papers: ReturnType<typeof relate>, id: string): string[] =>
  (papers[id] ?? []).map((one) => one.id);

/** Papers on other matters, so that words are rare enough to tell something. */
const OTHERS = [
  paperOf(
    'o1',
    { en: 'Teapots on frozen lakes' },
    { en: 'Kettles whistle where frozen lakes crack at dawn.' },
  ),
  paperOf('o2', { en: 'Bread ovens of Tuscany' }, { en: 'Tuscan bakers fire brick ovens with olive wood.' }),
  paperOf('o3', { zh: '灯塔看守人的日记' }, { zh: '灯塔看守人每晚记下潮汐与雾号，共四十年。' }),
  paperOf('o4', { en: 'Clockwork nightingales' }, { en: 'Brass gears sing in clockwork birdcages.' }),
  paperOf('o5', { zh: '瓷器上的蓝色' }, { zh: '钴蓝颜料在瓷器釉下烧成，颜色随窑温而变。' }),
  paperOf(
    'o6',
    { en: 'Umbrella repair in rainy ports' },
    { en: 'Umbrella menders stitch silk near rainy ports.' },
  ),
];

const CHINESE = paperOf(
  'z',
  { zh: '用扩散模型修复老照片' },
  { zh: '我们用扩散模型做图像修复，并以超分辨率放大老照片。扩散模型胜过生成对抗网络。' },
);
const ENGLISH = paperOf(
  'e',
  { en: 'Diffusion models for faded portraits' },
  {
    en: 'We restore portraits by diffusion models with super-resolution, better than generative adversarial networks.',
  },
);

describe('relatePapers', () => {
  it('relates a paper in Chinese alone to one in English alone, with the reason in both languages', () => {
    const papers = relate([...OTHERS, CHINESE, ENGLISH]);
    expect(idsOf(papers, 'z')).toEqual(['e']);
    expect(idsOf(papers, 'e')).toEqual(['z']);
    expect(papers.z?.[0]?.terms[0]).toEqual({ en: 'diffusion model', zh: '扩散模型' });
  });

  it('relates papers in Chinese by terms that no table has', () => {
    const one = paperOf('a', { zh: '皮影戏传承人的口述' }, { zh: '皮影戏传承人讲述影偶雕刻的手艺。' });
    const other = paperOf('b', { zh: '皮影戏传承人与学徒' }, { zh: '学徒向皮影戏传承人学习影偶雕刻。' });
    expect(relate([...OTHERS, one, other]).a).toEqual([{ id: 'b', terms: [{ zh: '皮影戏传承人' }] }]);
  });

  it('names a term in the script of the paper that the page is of', () => {
    const traditional = paperOf(
      't',
      { zh: '以擴散模型修復老照片' },
      { zh: '我們以擴散模型做影像修復與超解析度，勝過生成對抗網路。' },
    );
    const hant = { ...traditional, paper: { ...traditional.paper, script: 'Hant' as const } };
    const papers = relate([...OTHERS, hant, ENGLISH]);
    expect(papers.t?.[0]?.terms[0]).toEqual({ en: 'diffusion model', zh: '擴散模型' });
    expect(papers.e?.[0]?.terms[0]).toEqual({ en: 'diffusion model', zh: '扩散模型' });
  });

  it('shows names and pairs of words as the paper of the page writes them', () => {
    const one = paperOf(
      'a',
      { en: 'Owl census' },
      { en: 'The barn owls of Ruritania are counted by OwlNet. OwlNet is new.' },
    );
    const other = paperOf(
      'b',
      { en: 'More owls' },
      { en: 'OwlNet finds a barn owl in Ruritania; OwlNet is fast.' },
    );
    const [first] = relate([...OTHERS, one, other]).a ?? [];
    expect(first?.terms).toEqual(expect.arrayContaining([{ en: 'OwlNet' }, { en: 'barn owls' }]));
  });

  it('finds nothing where papers share only what any paper says', () => {
    const papers = relate([
      paperOf(
        'a',
        { en: 'A novel framework' },
        { en: 'We propose a novel framework and show better performance.' },
      ),
      paperOf(
        'b',
        { en: 'An efficient framework' },
        { en: 'We propose a novel framework and show better performance.' },
      ),
    ]);
    expect(papers).toEqual({});
  });

  it.each([
    ['no paper', []],
    ['one paper', [ENGLISH]],
    ['two papers on different matters', OTHERS.slice(0, 2)],
    ['papers without anything that counts', [paperOf('a', { en: '…' }), paperOf('b', { zh: '的' })]],
  ])('relates nothing in a corpus of %s', (_, papers) => {
    expect(relate(papers)).toEqual({});
  });

  it('relates two papers that say the same', () => {
    const papers = relate([CHINESE, { ...CHINESE, paper: { ...CHINESE.paper, id: 'y' } }]);
    expect([idsOf(papers, 'z'), idsOf(papers, 'y')]).toEqual([['y'], ['z']]);
  });

  it('lists five of many papers that say the same, whatever their order', () => {
    const many = Array.from({ length: 8 }, (_, index) => ({
      ...ENGLISH,
      paper: { ...ENGLISH.paper, id: `same-${String(index).padStart(2, '0')}` },
    }));
    const papers = relate([...OTHERS, ...many]);
    expect(Object.values(papers).map(({ length }) => length)).toEqual(Array.from({ length: 8 }, () => 5));
    expect(relate([...many, ...OTHERS].reverse())).toEqual(papers);
  });

  it('relates papers without an abstract by their titles', () => {
    const papers = relate([
      ...OTHERS,
      paperOf('a', { en: 'Sarcasm detection with kernel methods' }),
      paperOf('b', { zh: '用核方法做讽刺检测' }),
    ]);
    expect(idsOf(papers, 'a')).toEqual(['b']);
  });

  it('gives what the schema allows, whatever titles and abstracts say', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({
        unit: fc.constantFrom('扩散模型', ' ', 'LoRA', '<script>', '\u0000', '__proto__', 'RAG', '…', '\n'),
        maxLength: 30,
      }),
    );
    const texts = fc.record({ title: text, en: text, zh: text });
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 8 }), (given) => {
        const papers = given.map(({ title, en, zh }, index) =>
          paperOf(`p${index}`, { en: title, zh: title }, { en, zh }),
        );
        expect(relatedSchema.safeParse(relatePapers({ papers, days: new Map(), terms: [] })).success).toBe(
          true,
        );
      }),
      { numRuns: 40 },
    );
  });

  it('uses terms that papers explain in both languages', () => {
    const renderings = [{ chinese: '糖霜釉彩', count: 3, papers: ['k1', 'k2', 'k3'] }];
    const known = ['k1', 'k2', 'k3'].map((id) => paperOf(id, { en: `Kiln ${id}` }, { en: 'Kilns of old.' }));
    const papers = [
      ...OTHERS,
      ...known,
      paperOf(
        'a',
        { en: 'Sugar glaze of tea bowls' },
        { en: 'Sugar glaze runs in the kiln; sugar glaze cracks.' },
      ),
      paperOf('b', { zh: '糖霜釉彩的裂纹' }, { zh: '糖霜釉彩在窑中流动，糖霜釉彩开裂。' }),
    ];
    const terms = [{ english: 'sugar glaze', abbreviations: [], renderings }];
    expect(relatePapers({ papers, days: new Map(), terms }).papers.a?.[0]).toEqual({
      id: 'b',
      terms: [{ en: 'sugar glaze', zh: '糖霜釉彩' }],
    });
  });
});

describe('relatePapers in a corpus that grows', () => {
  const MATTERS = Array.from(
    { length: 300 },
    (_, index) => `matter${String.fromCharCode(97 + (index % 26))}${index}q`,
  );
  /** A paper on three of many matters. */
  const invented = (index: number): RelatedSource => {
    const own = [index * 7, index * 13 + 5, index * 29 + 11].map((at) => MATTERS[at % MATTERS.length] ?? '');
    const en = `${own.join(' ')} ${own.join(' and ')} lab${index}x`;
    return paperOf(
      `p${String(index).padStart(6, '0')}`,
      { en: own.join(' ') },
      { en },
      `owls/${Math.floor(index / 8)}`,
    );
  };
  const inventedPapers = (count: number): RelatedSource[] =>
    Array.from({ length: count }, (_, index) => invented(index));
  const days = Array.from({ length: 4000 }, (_, day): [string, string] => [
    `owls/${day}`,
    new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10),
  ]);

  it('changes few lists of old papers when a digest comes', () => {
    const [before, after] = [relate(inventedPapers(1000), days), relate(inventedPapers(1008), days)];
    const changed = Object.keys(before).filter(
      (id) => JSON.stringify(before[id]) !== JSON.stringify(after[id]),
    );
    expect(Object.keys(after).length).toBeGreaterThan(1000);
    expect(changed.length).toBeLessThan(60);
  });

  it('takes time that grows with the papers', async () => {
    const sources = inventedPapers(6000);
    expect(await growth(6000, (count) => relate(sources.slice(0, count), days))).toBeLessThan(MAX_GROWTH);
  });
});
