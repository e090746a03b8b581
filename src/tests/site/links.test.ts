import { describe, expect, it } from 'vitest';
import { SITES } from '../sites.ts';
import { addressesOf, htmlFiles, isServed, readPage } from './dist-files.ts';

describe.each([
  { ...SITES[0], counts: [195, 5, 2] },
  { ...SITES[1], counts: [10, 4, 2] },
])('the site at $base', ({ base, dist, counts }) => {
  const pages = htmlFiles(dist);

  it('has a page for every paper, digest and topic', () => {
    const below = (folder: string): number => pages.filter((path) => path.startsWith(`${folder}/`)).length;
    expect([below('abs'), below('digests'), below('topics')]).toEqual(counts);
  });

  it('has no internal link that leads nowhere', () => {
    const broken = pages.flatMap((path) => {
      const here = new URL(path.replace(/index\.html$/, ''), `https://example.org${base}`);
      return addressesOf(readPage(dist, path))
        .map((address) => new URL(address, here))
        .filter(({ host, protocol }) => host === 'example.org' && protocol === 'https:')
        .filter(({ pathname }) => !isServed(dist, base, pathname))
        .map(({ pathname }) => `${path} → ${pathname}`);
    });
    expect(broken).toEqual([]);
  });

  it('links with http, https and addresses of its own only', () => {
    const addresses = pages.flatMap((path) => addressesOf(readPage(dist, path)));
    expect(addresses.filter((address) => /^[a-z]+:/i.test(address) && !/^https?:/i.test(address))).toEqual(
      [],
    );
  });
});
