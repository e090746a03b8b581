import { expect, it } from 'vitest';
import { distinctAddresses } from './bare-address.ts';

it('takes spellings of one address for one', () => {
  const urls = [
    'https://github.com/X/Y',
    'http://www.github.com/x/y/',
    'https://github.com/x/y.git',
    'https://x.org/a',
  ];
  expect(distinctAddresses(urls)).toEqual(['https://github.com/X/Y', 'https://x.org/a']);
  expect(distinctAddresses(urls, 'https://github.com/x/y')).toEqual(['https://x.org/a']);
});
