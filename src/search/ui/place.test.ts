import { expect, it } from 'vitest';
import { placeOf, stateOfPlace } from './place.ts';

it('reads the place that an entry of the history keeps', () => {
  const place = { counts: { found: 60, related: 20 }, top: 4715 };
  expect(placeOf(stateOfPlace(place))).toEqual(place);
});

it.each([null, undefined, 7, 'x', {}, { top: 9 }, { found: -1 }, { found: Number.NaN }, { found: '60' }])(
  'finds no place in %o',
  (state) => {
    expect(placeOf(state)).toBeUndefined();
  },
);
