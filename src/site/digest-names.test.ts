import { expect, it } from 'vitest';
import { digestNames } from './digest-names.ts';

const NAME = { en: 'Owl Daily', zh: '每日猫头鹰' };
const digest = (title: string, date?: string) => ({
  id: `owls/${title}`,
  source: 'owls',
  title,
  ...(date && { date }),
});
const namesOf = (...digests: ReturnType<typeof digest>[]) =>
  [...digestNames(digests, () => NAME).values()].map(({ en }) => en);

it('are those of their sources', () => {
  expect(namesOf(digest('2024-06-20', '2024-06-20'), digest('LLM/2024-06-21', '2024-06-21'))).toEqual([
    'Owl Daily',
    'Owl Daily',
  ]);
});

it('have the rest of the path where a source has several on one day', () => {
  const titles = ['LLM/2024-06-20', '2024/06/20_Knowledge_Graphs', 'Bio/med_20240620', '2024-06-20'];
  expect(namesOf(...titles.map((title) => digest(title, '2024-06-20')))).toEqual([
    'Owl Daily · LLM',
    'Owl Daily · Knowledge Graphs',
    'Owl Daily · Bio · med',
    'Owl Daily · 2024-06-20',
  ]);
  expect(digestNames([digest('a'), digest('b')], () => NAME).get('owls/b')?.zh).toBe('每日猫头鹰 · b');
});
