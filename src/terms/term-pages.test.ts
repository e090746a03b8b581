import { describe, expect, it } from 'vitest';
import type { Term } from '../schema/terms.ts';
import { letterLinks, listedTerms, termPages, termPaths } from './term-pages.ts';
import { countOf } from './totals.ts';

const term = (english: string, count: number): Term => ({
  english,
  abbreviations: [],
  renderings: [{ chinese: '术语', count, papers: ['1'] }],
});

const few = [term('alpha', 1), term('beta', 2)];
const many = Array.from({ length: 1200 }, (_, index) =>
  term(`${index < 700 ? 'a' : 'b'}${index}`, 2 + (index % 7)),
);

describe('termPages', () => {
  it('has one page for few terms, with letters that lead to places on it', () => {
    const pages = termPages(listedTerms(few));
    expect(pages).toHaveLength(1);
    expect(pages[0] && letterLinks(pages[0], pages).map(({ path }) => path)).toEqual(['#a', '#b']);
    expect([...termPaths(pages).values()]).toEqual(['terms/#alpha', 'terms/#beta']);
  });

  it('has pages for the letters of many terms, none with more than 500, and the most frequent ones first', () => {
    const pages = termPages(listedTerms(many));
    const sizes = pages.map(({ name, groups }) => [name, groups.flatMap(({ terms }) => terms).length]);
    expect(sizes).toEqual([
      [undefined, 200],
      ['a', 500],
      ['a/2', 200],
      ['b', 500],
    ]);
    expect(termPaths(pages).get(many[600] ?? term('', 0))).toBe('terms/a/2/#a600');
    expect(Math.min(...(pages[0]?.groups.flatMap(({ terms }) => terms.map(countOf)) ?? []))).toBe(7);
  });

  it('leaves out of a long list what was seen once', () => {
    expect(listedTerms([...many, term('c', 1)])).toHaveLength(1200);
  });

  it('has an empty page where there are no terms', () => {
    expect(termPages([])).toEqual([{ isSelection: false, groups: [] }]);
  });
});
