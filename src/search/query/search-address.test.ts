import { describe, expect, it } from 'vitest';
import { addressOfAsked, askedOfAddress, NO_SELECTION, plainly } from './search-address.ts';

describe('the address of a search', () => {
  it('says all that was asked, and reads as the same again', () => {
    const asked = {
      text: '强化学习 "C++ & more"',
      selection: { topic: ['LLM', 'a,b'], source: ['arxiv-daily'], year: ['2024'], has: ['code', 'zh'] },
      order: 'newest',
      withRelated: false,
      withForms: true,
    } as const;
    const { topic, source, year, has } = asked.selection;
    const address = addressOfAsked({
      ...asked,
      selection: { topic: [...topic], source: [...source], year: [...year], has: [...has] },
    });
    expect(askedOfAddress(address)).toEqual(asked);
  });

  it('is short where only words were asked for, and empty where nothing was', () => {
    expect(addressOfAsked(plainly('owls'))).toBe('?q=owls');
    expect(addressOfAsked(plainly(''))).toBe('');
  });

  it('stays short enough for a server, whatever was typed', () => {
    expect(addressOfAsked(plainly('学'.repeat(10_000))).length).toBeLessThan(10_000);
  });

  it('is read with whatever is in it', () => {
    expect(askedOfAddress('?q=%20owls%20&topic=&topic=a&topic=a&colour=red&order=oldest&related=')).toEqual({
      ...plainly('owls'),
      selection: { ...NO_SELECTION, topic: ['a'] },
    });
    expect(askedOfAddress('?%E0%A4%A&q=%E0%A4%A')).toMatchObject({ order: 'best' });
  });
});
