import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFollowed, anyPaper, anyPapers } from '../../tests/any-own.ts';
import { areSame, mergedById, mergeFollowed, mergePaper } from './merge.ts';
import { mergeOwn } from './merge-own.ts';

const PAPER = { id: '2410.00001', title: { en: 'Owls' } };
const [EARLY, LATE] = ['2026-11-01T07:30:00.000Z', '2026-11-02T07:30:00.000Z'];

it('keeps the earlier star, the later reading and all tags', () => {
  const own = { ...PAPER, starred: LATE, read: EARLY, tags: ['night'] };
  const other = { ...PAPER, starred: EARLY, read: LATE, tags: ['owls', 'night'] };
  expect(mergePaper(own, other)).toMatchObject({ starred: EARLY, read: LATE, tags: ['night', 'owls'] });
});

it.each([
  ['an owl', 'an owl', 'an owl'],
  ['an owl sings', 'owl', 'an owl sings'],
  ['owl', 'an owl sings', 'an owl sings'],
  ['an owl', 'a teapot', 'an owl\n\n---\n\na teapot'],
])('makes of the notes %j and %j %j', (note, others, expected) => {
  const merged = mergePaper({ ...PAPER, note, noted: EARLY }, { ...PAPER, note: others, noted: LATE });
  expect(merged).toMatchObject({ note: expected, noted: LATE });
});

it('takes complete names for cut ones, and titles that were unknown', () => {
  const own = { ...PAPER, authors: ['A. Owl'], authorsComplete: false };
  const other = { ...PAPER, title: { en: 'Other', zh: '猫头鹰' }, authors: ['Ada Owl', 'Bo Owl'] };
  expect(mergePaper(own, other)).toMatchObject({
    title: { en: 'Owls', zh: '猫头鹰' },
    authors: ['Ada Owl', 'Bo Owl'],
    authorsComplete: undefined,
  });
});

it('follows each query once, by its own name, since the earlier moment', () => {
  const own = [{ name: 'mine', query: '世界模型', since: LATE }];
  const others = [
    { name: 'theirs', query: '世界模型', since: EARLY },
    { name: 'owls', query: 'owls', since: LATE },
  ];
  expect(mergeFollowed(own, others)).toEqual([{ name: 'mine', query: '世界模型', since: EARLY }, others[1]]);
});

describe('an import', () => {
  it('changes nothing where the same was imported before', () => {
    fc.assert(
      fc.property(anyPapers, anyFollowed, anyPapers, anyFollowed, (own, followed, papers, queries) => {
        const file = mergedById(papers);
        const at = new Map(own.map((paper) => [paper.id, paper]));
        const first = mergeOwn({ papers: papers.map(({ id }) => at.get(id)), followed }, file, queries);
        const again = mergeOwn(first, file, queries);
        expect(again.papers).toEqual(first.papers);
        expect(again.followed).toEqual(first.followed);
        expect(again.account).toMatchObject({ added: 0, changed: 0, followed: 0, joined: 0 });
      }),
    );
  });

  it('loses nothing that either had', () => {
    fc.assert(
      fc.property(anyPaper, anyPaper, (own, one) => {
        const other = { ...one, id: own.id };
        const merged = mergePaper(own, other);
        for (const { note, tags = [], starred, read, title } of [own, other]) {
          expect(merged.note ?? '').toContain(note ?? '');
          expect(merged.tags ?? []).toEqual(expect.arrayContaining(tags));
          expect([merged.starred, merged.read].map(Boolean)).toEqual(
            [own.starred ?? starred ?? other.starred, own.read ?? read ?? other.read].map(Boolean),
          );
          expect(Object.keys(merged.title)).toEqual(expect.arrayContaining(Object.keys(title)));
        }
        expect(areSame(mergePaper(merged, own), merged)).toBe(true);
      }),
    );
  });
});

it('takes papers that a file has twice as one', () => {
  const twice = mergedById([
    { ...PAPER, tags: ['a'] },
    { ...PAPER, tags: ['b'] },
  ]);
  expect([...twice.values()]).toMatchObject([{ tags: ['a', 'b'] }]);
});
