import { expect, it } from 'vitest';
import { memoize } from './memoize.ts';

const counting = () => {
  const loaded: string[] = [];
  const load = async (key: string): Promise<string> => {
    loaded.push(key);
    if (key === 'bad') throw new Error('bad');
    return key.toUpperCase();
  };
  return { loaded, load };
};

it('loads a key once', async () => {
  const { loaded, load } = counting();
  const get = memoize(load);
  expect(await Promise.all([get('a'), get('a')])).toEqual(['A', 'A']);
  expect(loaded).toEqual(['a']);
});

it('forgets what was not asked for longest', async () => {
  const { loaded, load } = counting();
  const get = memoize(load, 2);
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await get(key);
  expect(loaded).toEqual(['a', 'b', 'c', 'b']);
});

it('tries again after a failure', async () => {
  const { loaded, load } = counting();
  const get = memoize(load);
  await expect(get('bad')).rejects.toThrow();
  await expect(get('bad')).rejects.toThrow();
  expect(loaded).toEqual(['bad', 'bad']);
});
