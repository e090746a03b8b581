import { expect, it } from 'vitest';
import type { Mention } from '../schema/paper.ts';
import { notesSource, type PlacedMention } from './placed-mention.ts';

const placed = (en: string, fields: Mention['fields']): PlacedMention => ({
  mention: { digest: en, line: 1, fields },
  source: { en, zh: `${en}报` },
});

it.each([
  [[placed('Owl', ['title.en'])], undefined],
  [[placed('Owl', ['title.en']), placed('Rook', ['notes'])], { en: 'Rook', zh: 'Rook报' }],
  [
    [placed('Owl', ['notes']), placed('Rook', ['notes']), placed('Owl', ['notes'])],
    { en: 'Owl, Rook', zh: 'Owl报、Rook报' },
  ],
])('names who made the notes, each once', (mentions, source) => {
  expect(notesSource(mentions)).toEqual(source);
});
