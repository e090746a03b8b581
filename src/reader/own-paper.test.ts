import { expect, it } from 'vitest';
import { isKept, isOwn, noted, ownPaperOf, read, starred, tagged, withFacts } from './own-paper.ts';

const PAPER = { id: '2410.00001', title: { en: 'Owls', zh: '猫头鹰' } };
const NOW = '2026-11-28T07:30:00.000Z';

it('reads back what it stores', () => {
  const paper = tagged(['night'])(
    noted('See $x$.', NOW)(starred(true, NOW)({ ...PAPER, authors: ['A. Owl'] })),
  );
  expect(ownPaperOf(structuredClone(paper))).toEqual(paper);
});

it.each([[undefined], [null], [1], ['2410.00001'], [[]], [{}], [{ id: 7 }]])(
  'takes %j for no paper',
  (value) => {
    expect(ownPaperOf(value)).toBeUndefined();
  },
);

it('keeps of a strange value what it knows', () => {
  const value = { id: 'x', title: 'Owls', starred: 7, tags: ['a', 1], note: '', authors: {} };
  expect(ownPaperOf(value)).toEqual({ id: 'x', title: {}, tags: ['a'] });
});

it('keeps what it knew of a paper where a page knows less', () => {
  const known = withFacts(undefined, { ...PAPER, authors: ['A', 'B'], published: '2024-10-09' });
  expect(withFacts(starred(true, NOW)(known), { id: PAPER.id, title: { zh: '鸮' } })).toEqual({
    ...known,
    title: { en: 'Owls', zh: '鸮' },
    starred: NOW,
  });
});

it('knows what is worth keeping', () => {
  expect([isKept(PAPER), isOwn(PAPER)]).toEqual([false, false]);
  expect([isKept(read(true, NOW)(PAPER)), isOwn(read(true, NOW)(PAPER))]).toEqual([false, true]);
  expect(isKept(tagged([' ', ''])(PAPER))).toBe(false);
  expect(isKept(noted(' \n', NOW)(PAPER))).toBe(false);
  expect(isKept(starred(false, NOW)(starred(true, NOW)(PAPER)))).toBe(false);
});

it('keeps the first moment of a star and the last of reading', () => {
  const later = '2026-11-29T07:30:00.000Z';
  expect(starred(true, later)(starred(true, NOW)(PAPER)).starred).toBe(NOW);
  expect(read(true, later)(read(true, NOW)(PAPER)).read).toBe(later);
});

it('has each tag once', () => {
  expect(tagged([' night', 'owls', 'night '])(PAPER).tags).toEqual(['night', 'owls']);
});
