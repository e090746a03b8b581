import fc from 'fast-check';
import type { Followed, OwnPaper } from '../reader/schema.ts';

const day = fc.integer({ min: 1, max: 28 }).map((one) => `2026-11-${String(one).padStart(2, '0')}`);
const moment = day.map((one) => `${one}T07:30:00.000Z`);
/** Texts that are equal, contain each other, or are hostile. */
const text = fc.oneof(
  fc.constantFrom(
    'owl',
    'an owl',
    '猫头鹰',
    '<script>alert(1)</script>',
    '__proto__',
    '---',
    'a\n\n---\n\nb',
    '$a]$',
    '[x](y) `',
    '$\\tau$',
  ),
  fc.string({ minLength: 1, maxLength: 20, unit: 'binary' }).map((one) => one.toWellFormed()),
);
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });

/** Papers as browsers keep them, for properties. */
export const anyPaper: fc.Arbitrary<OwnPaper> = fc
  .record({
    id: fc.constantFrom('2410.00001', '2410.00002', 'astro-ph_0601001', 'title-owls', 'constructor'),
    title: fc.record({ en: maybe(text), zh: maybe(text) }),
    authors: maybe(fc.array(text, { maxLength: 3 })),
    isCut: fc.boolean(),
    published: maybe(day),
    starred: maybe(moment),
    read: maybe(moment),
    note: maybe(text),
    noted: moment,
    tags: maybe(fc.uniqueArray(fc.constantFrom('night', 'owls', '夜', '__proto__'), { minLength: 1 })),
  })
  .map(({ isCut, noted, ...paper }) => ({
    ...paper,
    authorsComplete: isCut && paper.authors !== undefined ? false : undefined,
    noted: paper.note === undefined ? undefined : noted,
  }));

/** What a browser has: each paper once. */
export const anyPapers = fc.uniqueArray(anyPaper, { selector: ({ id }) => id, maxLength: 4 });

export const anyFollowed: fc.Arbitrary<Followed[]> = fc.uniqueArray(
  fc.record({ name: text, query: text, since: moment }),
  { selector: ({ query }) => query, maxLength: 3 },
);
