import { beforeEach, expect, it, vi } from 'vitest';
import { remember } from '../../client/memory.ts';
import { recallJudgement, rememberJudgement } from './judgement.ts';

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
  });
});

it('remembers what the index said', () => {
  expect(recallJudgement()).toBeUndefined();
  const judgement = {
    queries: ['owls'],
    front: 'x1',
    visit: 5,
    papers: new Map([
      ['p1', [0]],
      ['p2', []],
    ]),
    fresh: [1],
  };
  rememberJudgement(judgement);
  expect(recallJudgement()).toEqual(judgement);
});

it.each([
  ['nothing', null],
  ['a text', 'owls'],
  ['no queries', { front: 'x', papers: {} }],
])('takes %s for nothing', (_, value) => {
  remember('follows-found', value);
  expect(recallJudgement()).toBeUndefined();
});

it('leaves out what is none of its values', () => {
  remember('follows-found', {
    queries: ['owls', 3],
    front: 'x',
    visit: '9',
    papers: { p1: ['a', 1], p2: 7 },
    fresh: 'no',
  });
  expect(recallJudgement()).toEqual({
    queries: ['owls'],
    front: 'x',
    visit: undefined,
    papers: new Map([
      ['p1', [1]],
      ['p2', []],
    ]),
    fresh: [],
  });
});
