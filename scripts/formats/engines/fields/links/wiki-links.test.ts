import { expect, it } from 'vitest';
import { withoutWikiLinks } from './wiki-links.ts';

it.each([
  ['[[Ann Lee]], [[people/Bo Li]]', 'Ann Lee, Bo Li'],
  ['[[Ann Lee|A. Lee]] and [[Bo Li\\|B. Li]]', 'A. Lee and B. Li'],
  ['[[Kettles#Results]]', 'Kettles'],
  ['![[kettle.png]]', ''],
  ['[[paper]](https://example.org)', '[[paper]](https://example.org)'],
  ['[[Paper](https://example.org)]', '[[Paper](https://example.org)]'],
  ['[[n,k,d]] codes, $[[5,1,3]]$, [[12]]', '[[n,k,d]] codes, $[[5,1,3]]$, [[12]]'],
])('shows "%s" as "%s"', (text, shown) => {
  expect(withoutWikiLinks(text)).toBe(shown);
});
