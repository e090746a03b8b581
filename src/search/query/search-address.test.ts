import { describe, expect, it } from 'vitest';
import { NO_SELECTION, textSearch } from './request.ts';
import { addressOfSearch, searchOfAddress } from './search-address.ts';

describe('the address of a search', () => {
  it('says all that was asked, and reads as the same again', () => {
    const search = {
      text: '强化学习 "C++ & more"',
      selection: {
        topic: ['LLM', 'a,b'],
        source: ['arxiv-daily'],
        has: ['code', 'zh'],
        period: { from: '2024-09', to: '2025' },
      },
      order: 'newest',
      withRelated: false,
      isExhaustive: true,
    } as const;
    const { topic, source, has, period } = search.selection;
    const address = addressOfSearch({
      ...search,
      selection: { topic: [...topic], source: [...source], has: [...has], period },
    });
    expect(searchOfAddress(address)).toEqual(search);
  });

  it('is short where only words were asked for, and empty where nothing was', () => {
    expect(addressOfSearch(textSearch('owls'))).toBe('?q=owls');
    expect(addressOfSearch(textSearch(''))).toBe('');
  });

  it('stays short enough for a server, whatever was typed', () => {
    expect(addressOfSearch(textSearch('学'.repeat(10_000))).length).toBeLessThan(10_000);
  });

  it('is read with whatever is in it', () => {
    expect(searchOfAddress('?q=%20owls%20&topic=&topic=a&topic=a&colour=red&order=oldest&related=')).toEqual({
      ...textSearch('owls'),
      selection: { ...NO_SELECTION, topic: ['a'] },
    });
    expect(searchOfAddress('?%E0%A4%A&q=%E0%A4%A')).toMatchObject({ order: 'best' });
  });

  it.each([
    ['?from=2024-09', { from: '2024-09' }],
    ['?to=2024', { to: '2024' }],
    ['?year=2025&year=2023', { from: '2023', to: '2025' }],
    ['?from=2024-13&to=20x4', {}],
    ['?from=&to=2024-09-01', {}],
  ])('says in %s the period of %o', (address, period) => {
    expect(searchOfAddress(address).selection.period).toEqual(period);
  });
});
