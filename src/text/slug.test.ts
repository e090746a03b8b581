import { expect, it } from 'vitest';
import { slug } from './slug.ts';

it('makes a readable key of an English title', () => {
  expect(slug('Walking | Standing: A Survéy (2nd ed.)')).toBe('walking-standing-a-survey-2nd-ed');
});

it('keeps titles apart that differ only after the longest key', () => {
  const long = 'word '.repeat(40);
  expect(slug(`${long} one`)).not.toBe(slug(`${long} two`));
});

it('keeps Chinese titles apart', () => {
  expect(slug('灯塔')).not.toBe(slug('茶壶'));
  expect(slug('灯塔')).toMatch(/^[0-9a-f]{12}$/);
});
