import { describe, expect, it } from 'vitest';
import { growth, MAX_GROWTH } from '../../tests/growth.ts';
import { cutWords } from '../../text/words.ts';
import type { Clause, Query, QueryTerm } from '../query/query.ts';
import { type Expansion, findConcepts } from './expand.ts';
import { conceptTokens } from './field-token.ts';
import { conceptIndex } from './lookup.ts';
import { CONCEPTS, type Concept } from './reviewed.ts';

const TABLE: Concept[] = [
  { en: ['reinforcement learning', 'RL'], hans: ['强化学习'], hant: ['增強式學習', '強化學習'] },
  { en: ['deep reinforcement learning'], hans: ['深度强化学习'], hant: ['深度強化學習'] },
  { en: ['dataset', 'data set'], hans: ['数据集'], hant: ['資料集'] },
  { en: ['pre-training'], forms: ['pre-trained'], hans: ['预训练'], hant: ['預訓練'] },
  { en: ['3D reconstruction'], hans: ['三维重建', '3D重建'], hant: ['三維重建'] },
  { en: ['inference'], hans: ['推断'], hant: ['推斷'], loose: ['推論'] },
  { en: ['agent', 'AI agent'], hans: ['智能体'], hant: ['智慧體', 'AI 智慧體'] },
  { en: ['reasoning'], hans: ['推理'], hant: ['推理'], loose: ['推論'] },
];
const KNOWN = { index: conceptIndex(TABLE), tokens: conceptTokens(TABLE) };

const phrase = (text: string): QueryTerm => ({
  kind: 'phrase',
  words: cutWords(text).map(({ text: word, isHan, gap }) => ({ text: word, isHan, gap })),
});
const clause = (typed: string, ...alternatives: QueryTerm[]): Clause => ({
  alternatives,
  isNegated: false,
  typed,
});

const PART = /(?<minus>-)?(?<field>title:)?(?:"(?<quoted>[^"]*)"|(?<word>\S+))/g;

/** `a "b c" 数据 -d title:e`: keywords, phrases in quotes, runs of Han characters, a negated word, a field. */
function queryOf(text: string): Query {
  const clauses = [...text.matchAll(PART)].map(({ 0: typed, groups }): Clause => {
    const { minus, field, quoted, word = '' }: Record<string, string | undefined> = groups ?? {};
    const isPhrase = quoted !== undefined || /\p{Script=Han}/u.test(word);
    return {
      alternatives: [isPhrase ? phrase(quoted ?? word) : { kind: 'keyword', word: word.toLowerCase() }],
      ...(field && { field: 'title' }),
      isNegated: minus !== undefined,
      typed,
    };
  });
  return { text, clauses, limits: [] };
}

/** `[RL → 强化学习, …]` for a part that is a concept, `[x]` for one that is not. */
const partsOf = (text: string): string =>
  findConcepts(queryOf(text), KNOWN)
    .map(({ clauses, words }) => {
      const typed = clauses.map((one) => one.typed).join(' ');
      return words.length > 0 ? `[${typed} → ${words.join(', ')}]` : `[${typed}]`;
    })
    .join(' ');

const spelled = (term: QueryTerm): string =>
  term.kind === 'keyword'
    ? term.word
    : term.words
        .map(({ text, isHan, gap }, at) => `${at === 0 || isHan ? '' : gap === 1 ? '-' : ' '}${text}`)
        .join('');

const termsWhere =
  (isLoose: boolean) =>
  (part?: Expansion): QueryTerm[] =>
    (part?.synonyms ?? []).filter((rendering) => rendering.isLoose === isLoose).flatMap(({ terms }) => terms);
const strictTerms = termsWhere(false);
const looseTerms = termsWhere(true);

describe('findConcepts', () => {
  it.each([
    ['RL', '[RL → 强化学习, 增強式學習, reinforcement learning]'],
    ['reinforcement learning', '[reinforcement learning → 强化学习, 增強式學習, RL]'],
    ['"reinforcement learning"', '["reinforcement learning" → 强化学习, 增強式學習, RL]'],
    ['Datasets', '[Datasets → 数据集, 資料集, data set]'],
    ['强化学习', '[强化学习 → 增強式學習, reinforcement learning, RL]'],
    ['資料集', '[資料集 → 数据集, dataset, data set]'],
    ['deep reinforcement learning', '[deep reinforcement learning → 深度强化学习]'],
    ['deep RL', '[deep] [RL → 强化学习, 增強式學習, reinforcement learning]'],
    ['RL 数据集', '[RL → 强化学习, 增強式學習, reinforcement learning] [数据集 → 資料集, dataset, data set]'],
    [
      '强化学习数据集',
      '[强化学习 → 增強式學習, reinforcement learning, RL] [数据集 → 資料集, dataset, data set]',
    ],
    ['推理的数据集', '[推理 → reasoning, 推論] [数据集 → 資料集, dataset, data set]'],
    ['大规模数据集', '[大规模] [数据集 → 資料集, dataset, data set]'],
    ['新数据集', '[新数据集]'],
    ['猫头鹰', '[猫头鹰]'],
    ['强化 学习', '[强化] [学习]'],
    ['3D 重建', '[3D 重建 → 三维重建, 3D reconstruction]'],
    ['pre-trained owls', '[pre-trained] [owls]'],
    ['agent', '[agent → 智能体, 智慧體, AI 智慧體]'],
    ['智能体', '[智能体 → 智慧體, agent, AI 智慧體, AI agent]'],
    ['推論', '[推論 → 推斷, inference, 推理, reasoning]'],
    ['-RL', '[-RL]'],
    ['title:RL', '[title:RL]'],
    ['reinforcement -learning', '[reinforcement] [-learning]'],
    ['', ''],
  ])('reads %j as %s', (text, parts) => {
    expect(partsOf(text)).toBe(parts);
  });

  it('offers what the writer of Traditional characters writes before what others do', () => {
    const [part] = findConcepts(queryOf('強化學習'), KNOWN);
    expect(part?.words[0]).toBe('增強式學習');
    expect(findConcepts(queryOf('資料集'), KNOWN)[0]?.words[0]).toBe('数据集');
  });

  it('understands every spelling that the clauses of a hyphenated word have', () => {
    const joined: QueryTerm = { kind: 'keyword', word: 'pretraining' };
    const clauses = ['pre', 'training'].map((word) =>
      clause('pre-training', { kind: 'keyword', word }, joined),
    );
    expect(findConcepts({ text: '', clauses, limits: [] }, KNOWN)[0]?.words).toEqual(['预训练']);
    const gpt = clause('RL', { kind: 'keyword', word: 'r-l' }, { kind: 'keyword', word: 'rl' });
    expect(findConcepts({ text: '', clauses: [gpt], limits: [] }, KNOWN)[0]?.words[0]).toBe('强化学习');
  });

  it('looks for English words in singular and plural, with hyphens and spaces, and for their other forms', () => {
    const [dataset, pretraining] = findConcepts(queryOf('数据集 预训练'), KNOWN);
    expect(strictTerms(dataset).map(spelled)).toEqual([
      '资料集',
      'dataset',
      'datasets',
      'data set',
      'data-set',
      'data sets',
      'data-sets',
    ]);
    expect(strictTerms(pretraining).map(spelled)).toEqual([
      'pre-training',
      'pre training',
      'pre-trainings',
      'pre trainings',
      'pre-trained',
      'pre trained',
    ]);
  });

  it('looks for no rendering that a shorter one finds, whether looked for or typed', () => {
    const [typed] = findConcepts(queryOf('agent'), KNOWN);
    expect(strictTerms(typed).map(spelled)).toEqual(['智能体', '智慧体']);
    const [other] = findConcepts(queryOf('智能体'), KNOWN);
    expect(strictTerms(other).map(spelled)).toEqual(['智慧体', 'agent', 'agents']);
  });

  it('keeps what may mean something else apart from what always means the same', () => {
    const [reasoning] = findConcepts(queryOf('推理'), KNOWN);
    expect(strictTerms(reasoning).map(spelled)).toEqual(['reasoning', 'reasonings']);
    expect(looseTerms(reasoning).map(spelled)).toEqual(['推论']);
    const [either] = findConcepts(queryOf('推論'), KNOWN);
    expect(strictTerms(either)).toEqual([]);
    expect(looseTerms(either).map(spelled)).toContain('reasoning');
  });

  it('covers every clause of a query once, in order', () => {
    const query = queryOf('owls -RL 强化学习 title:nest "deep reinforcement learning" eggs');
    expect(findConcepts(query, KNOWN).flatMap(({ clauses }) => clauses)).toEqual(query.clauses);
  });

  it('finds concepts of the real table in long queries quickly', async () => {
    const index = conceptIndex(CONCEPTS);
    const find = (size: number) => {
      const text = `${'强化学习的数据集与大语言模型对齐'.repeat(size)} ${'large language model alignment '.repeat(3 * size)}`;
      return findConcepts(queryOf(text), { index, tokens: new Map() });
    };
    expect(find(60).length).toBeGreaterThan(100);
    expect(await growth(60, find)).toBeLessThan(MAX_GROWTH);
  });
});
