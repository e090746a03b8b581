import { beforeEach, expect, it, vi } from 'vitest';
import { isNewSince } from '../site/new-since.ts';
import { noteVisit, visitBefore } from './visits.ts';

const HOUR = 3_600_000;
const visit = (hours: number, ...digests: string[]) => ({ at: hours * HOUR, digests, from: '2024-06-01' });

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
  });
});

it('knows nothing at the first visit', () => {
  expect(visitBefore()).toBeUndefined();
  noteVisit(visit(0, 'a'));
  expect(visitBefore()).toBeUndefined();
});

it('begins another visit where there is something new, or hours later', () => {
  noteVisit(visit(0, 'a'));
  noteVisit(visit(0.1, 'a', 'b'));
  expect(visitBefore()?.digests).toEqual(['a']);
  noteVisit(visit(0.2, 'a', 'b'));
  expect(visitBefore()?.digests).toEqual(['a']);
  noteVisit(visit(9, 'a', 'b'));
  expect(visitBefore()?.digests).toEqual(['a', 'b']);
});

it('takes what was damaged, or written by another version, for nothing', () => {
  for (const text of ['{', '7', '{"before":3}', '{"before":{"at":"now","from":"x"}}', '[]']) {
    localStorage.setItem('duizhao:visits', text);
    expect(visitBefore()).toBeUndefined();
  }
});

it('calls new what only unknown digests have, on the days that were shown and later', () => {
  const before = visit(0, 'a');
  expect(isNewSince(before, '2024-06-02', ['b'])).toBe(true);
  expect(isNewSince(before, '2024-06-02', ['a', 'b'])).toBe(false);
  expect(isNewSince(before, '2024-05-31', ['b'])).toBe(false);
  expect(isNewSince(before, '2024-06-02', [])).toBe(false);
});
