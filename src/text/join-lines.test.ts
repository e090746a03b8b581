import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinLines } from './join-lines.ts';

test.each([
  ['English words with a space', ['we show', 'that'], 'we show that'],
  ['Chinese characters without one', ['模型', '训练'], '模型训练'],
  ['Chinese and Latin words with one', ['模型', 'BERT', '很好'], '模型 BERT 很好'],
  [
    'full-width punctuation without one',
    ['BERT', '，模型（', 'LLM', '）好。', 'We'],
    'BERT，模型（LLM）好。We',
  ],
  ['Chinese quotes without one', ['他说', '“好”', '然后……', '再'], '他说“好”然后……再'],
  ['English quotes with one', ['a “good”', 'word'], 'a “good” word'],
  ['Japanese without one', ['データ', 'です'], 'データです'],
  ['Korean with one', ['모델', '훈련'], '모델 훈련'],
  ['halves of a hyphenated word without one', ['state-of-', 'the-art'], 'state-of-the-art'],
  ['a hanging hyphen with one', ['pre-', 'and post-', 'training'], 'pre- and post-training'],
  ['a dash with one', ['one -', 'two -', 'Three'], 'one - two - Three'],
  ['characters beyond the BMP', ['𠮷', '𠮷'], '𠮷𠮷'],
  ['blank lines not at all', ['  a ', '', ' ', 'b'], 'a b'],
])('joins %s', (_, lines, joined) => {
  expect(joinLines(lines)).toBe(joined);
});

test('joining loses nothing but spaces', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (lines) => {
      expect(joinLines(lines).replace(/\s/g, '')).toBe(lines.join('').replace(/\s/g, ''));
    }),
  );
});
