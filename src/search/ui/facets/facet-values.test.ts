import { describe, expect, it } from 'vitest';
import { facetValues } from './facet-values.ts';

const value = (name: string, count = 1) => ({ value: name, label: { en: name, zh: name }, count });
const ten = [...'abcdefghij'].map((name) => value(name));
const names = ({ shown }: ReturnType<typeof facetValues>): string =>
  shown.map((one) => `${one.value}${one.count}`).join(' ');

describe('the values of a facet', () => {
  it('are the first eight of many, and all when asked for', () => {
    const folded = facetValues(ten, [], false, new Map());
    expect([names(folded), folded.rest]).toEqual(['a1 b1 c1 d1 e1 f1 g1 h1', 2]);
    expect(facetValues(ten, [], true, new Map()).shown).toEqual(ten);
  });

  it('keep a chosen one in view wherever it stands', () => {
    const folded = facetValues(ten, ['j'], false, new Map());
    expect([names(folded), folded.rest]).toEqual(['a1 b1 c1 d1 e1 f1 g1 h1 j1', 1]);
  });

  it('keep a chosen one that no paper has, under the name that it had', () => {
    const known = new Map([['x', { en: 'Ex', zh: '某' }]]);
    expect(facetValues([value('a')], ['x', 'y'], false, known).shown).toEqual([
      value('a'),
      { value: 'x', label: { en: 'Ex', zh: '某' }, count: 0 },
      value('y', 0),
    ]);
  });
});
