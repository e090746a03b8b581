import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetQuery, recentQueries, rememberQuery } from './recent-queries.ts';

const stored = new Map<string, string>();
const storage = {
  getItem: (name: string) => stored.get(name) ?? null,
  setItem: (name: string, text: string) => void stored.set(name, text),
};
const refuse = (): never => {
  throw new DOMException('No.', 'SecurityError');
};

describe('recent queries', () => {
  beforeEach(() => vi.stubGlobal('localStorage', storage));
  afterEach(() => {
    stored.clear();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('are the last eight, each once, the latest first', () => {
    for (const query of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'c', '']) rememberQuery(query);
    expect(recentQueries()).toEqual(['c', 'i', 'h', 'g', 'f', 'e', 'd', 'b']);
  });

  it('can be forgotten one by one', () => {
    for (const query of ['owls', '强化学习', 'nests']) rememberQuery(query);
    forgetQuery('强化学习');
    expect(recentQueries()).toEqual(['nests', 'owls']);
  });

  it.each(['', '{', 'null', '{"a":1}', '[1,null,[],""]'])('are none where %s is stored', (text) => {
    stored.set('duizhao:searches', text);
    expect(recentQueries()).toEqual([]);
    rememberQuery('owls');
    expect(recentQueries()).toEqual(['owls']);
  });

  it('are none where storage is blocked, and remembering does no harm', () => {
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    rememberQuery('owls');
    forgetQuery('owls');
    expect(recentQueries()).toEqual([]);
  });
});
