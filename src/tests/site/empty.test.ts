import { toString as textOf } from 'hast-util-to-string';
import { expect, it } from 'vitest';
import { EMPTY_SITE } from '../sites.ts';
import { addressesOf, htmlFiles, isServed, readPage } from './dist-files.ts';

const { base, dist } = EMPTY_SITE;

it('a site without digests has its own pages, and none of papers', () => {
  expect(htmlFiles(dist)).toEqual([
    '404.html',
    'about/index.html',
    'archive/index.html',
    'index.html',
    'mine/index.html',
    'report/index.html',
    'search/index.html',
    'sources/index.html',
    'stats/index.html',
    'terms/index.html',
    'topics/index.html',
  ]);
});

it('a site without digests says what to do next, in both languages', () => {
  const text = textOf(readPage(dist, 'index.html'));
  expect(text).toContain('Put digests below content/raw/<source>/');
  expect(text).toContain('把收到的速递原样放进 content/raw/<source>/');
});

it('a site without digests says why there are no statistics, in both languages', () => {
  const text = textOf(readPage(dist, 'stats/index.html'));
  expect(text).toContain('There is nothing to count yet.');
  expect(text).toContain('还没有可统计的内容。');
});

it('a site without digests has no link that leads nowhere', () => {
  const broken = htmlFiles(dist).flatMap((path) => {
    const here = new URL(path.replace(/index\.html$/, ''), `https://example.org${base}`);
    return addressesOf(readPage(dist, path))
      .map((address) => new URL(address, here))
      .filter(({ host }) => host === 'example.org')
      .filter(({ pathname }) => !isServed(dist, base, pathname));
  });
  expect(broken).toEqual([]);
});
