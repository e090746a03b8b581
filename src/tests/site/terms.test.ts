import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { SITES } from '../sites.ts';
import { addressesOf, htmlFiles, readPage } from './dist-files.ts';

/** Every id of a page. */
function idsOf(dist: string, path: string): string[] {
  const ids: string[] = [];
  visit(readPage(dist, path), 'element', ({ properties }) => {
    if (typeof properties.id === 'string') ids.push(properties.id);
  });
  return ids;
}

describe.each([
  { ...SITES[0], term: 'Large Language Model', fewestLinks: 100 },
  { ...SITES[1], term: 'large language model', fewestLinks: 3 },
])('the terms of the site at $base', ({ base, dist, term, fewestLinks }) => {
  const listed = idsOf(dist, 'terms/index.html');

  it('are listed once, with the most frequent rendering of each script', () => {
    expect(new Set(listed).size).toBe(listed.length);
    const text = textOf(readPage(dist, 'terms/index.html'));
    expect(text).toMatch(new RegExp(`${term}\\s*LLM\\s*大型語言模型\\s*\\d+\\s*大语言模型\\s*\\d+`));
  });

  it('are linked from papers and letters to places that exist', () => {
    const targets = htmlFiles(dist).flatMap((path) =>
      addressesOf(readPage(dist, path)).filter(
        (address) =>
          address.startsWith(`${base}terms/#`) || (path === 'terms/index.html' && address.startsWith('#')),
      ),
    );
    const missing = targets.filter((address) => !['main', ...listed].includes(address.replace(/^.*#/, '')));
    expect(targets.length).toBeGreaterThan(fewestLinks);
    expect(missing).toEqual([]);
  });
});
