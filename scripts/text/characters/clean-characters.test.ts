import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanCharacters } from './clean-characters.ts';

test.each([
  ['composes accents', 'cafe\u0301', 'café'],
  ['removes zero-width characters', 'a\u200bb\u200cc\u200dd\u2060e\ufeff', 'abcde'],
  ['removes soft hyphens', 'hy\u00adphen', 'hyphen'],
  ['removes marks of direction', '\u202aabc\u202c\u2066d\u2069\u200e', 'abcd'],
  ['removes controls', 'a\u0000b\u001bc\u009dd\u007f', 'abcd'],
  ['makes other spaces plain', '1\u00a0%\u2009x\u202fy\tz', '1 % x y z'],
  ['makes an ideographic space plain', '甲\u3000乙', '甲 乙'],
  ['keeps indentation by ideographic spaces', '甲\n\u3000\u3000乙\n \u3000丙', '甲\n    乙\n   丙'],
  ['ends lines one way', 'a\r\nb\rc\u2028d\u2029e', 'a\nb\nc\nd\ne'],
  ['keeps joined emoji', '👩🏽\u200d🔬 and 🏳\ufe0f\u200d🌈', '👩🏽\u200d🔬 and 🏳\ufe0f\u200d🌈'],
  ['drops a joiner at the end of an emoji', '👩\u200d\u200d 👩\u200d', '👩 👩'],
  ['marks halves of surrogate pairs', 'a\ud83d b', 'a\ufffd b'],
])('%s', (_, text, clean) => {
  expect(cleanCharacters(text)).toBe(clean);
});

const odd = fc.string({
  unit: fc.constantFrom(
    ...[
      'a',
      ' ',
      '\n',
      '\r',
      '\t',
      '\u3000',
      '\u200d',
      '\u200b',
      '👩',
      '🏽',
      '\ufe0f',
      'e',
      '\u0301',
      '\u2028',
      '\ud83d',
    ],
  ),
});

test('cleaning twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.oneof(odd, fc.string({ unit: 'binary' })), (text) => {
      const clean = cleanCharacters(text);
      expect(cleanCharacters(clean)).toBe(clean);
    }),
  );
});
