import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repairMojibake } from './repair-mojibake.ts';
import { characterOfByte } from './windows-1252.ts';

function misread(text: string): string {
  return [...new TextEncoder().encode(text)].map(characterOfByte).join('');
}

describe('repairs text that was read in the wrong encoding', () => {
  test.each([
    ['Ï„-bench', 'τ-bench'],
    ['$Ï„$-bench', '$τ$-bench'],
    ['the â€œblackâ€\u009d box', 'the “black” box'],
    ['itâ€™s', 'it’s'],
    ['a â†’ b', 'a → b'],
    ['CafÃ©', 'Café'],
    ['il aoÃ»t', 'il août'],
    ['voilÃ\u00a0 tout', 'voilà tout'],
    ['4.5 Â± 0.1', '4.5 ± 0.1'],
    ['640Ã—480', '640×480'],
    ['Î”t', 'Δt'],
    ['ï»¿BOM', '\ufeffBOM'],
    ['ä¸­æ–‡', '中文'],
    ['fast ðŸš€', 'fast 🚀'],
    ['Ã¢â‚¬â„¢', '’'],
    ['â\u0080\u009c', '“'],
    ['PlzeÅˆ vs Ä”', 'Plzeň vs Ĕ'],
    ['Ä°stanbul', 'İstanbul'],
    ['RÄ«ga', 'Rīga'],
    ['HÃ”TEL', 'HÔTEL'],
    ['voilÃ\u00a0 le', 'voilà le'],
    ['voilÃ  le', 'voilà le'],
    ['voilÃ le', 'voilà le'],
  ])('%s becomes %s', (from, to) => {
    expect(repairMojibake(from).text).toBe(to);
  });

  test.each(['τ', 'Привет', 'größer', '机器学习', '🚀', 'שלום', 'مرحبا', 'Žluťoučký kůň'])('%s', (word) => {
    expect(repairMojibake(misread(word)).text).toBe(word);
    expect(repairMojibake(misread(misread(word))).text).toBe(word);
  });
});

test.each([
  ['CAFÉ…'],
  ['“Ä”'],
  ['naïve”'],
  ['São Paulo'],
  ['MANHÃ”'],
  ['Ö–'],
  ['„Ü“'],
  ['É»'],
  ['« passé\u00a0»'],
  ['le café”…'],
  ['5 Å²'],
  ['3×½ and 2×½×½'],
  ['KŘÍŽ”'],
  ['José†‡'],
  ['É¿'],
  ['SÉ¡'],
  ['Ã’s'],
  ['L’Ã’s'],
  ['20 °C and 30°C'],
  ['dit « Éa »'],
  ['Tiếng Việt “Â”'],
  ['中文“引号”……——'],
  ['lone Ã at the end Ã'],
  ['overlong À€ and surrogate í\u00a0€'],
])('leaves %s as it is', (text) => {
  expect(repairMojibake(text)).toEqual({ text, repairs: [] });
});

test('repairs an ordinary capital before a quote when the text holds other mojibake', () => {
  expect(repairMojibake('Ä” and Ï„').text).toBe('Ĕ and τ');
});

test('tells what it read as what, without the characters around it', () => {
  expect(repairMojibake('“Ï„” then é and Ã©').repairs).toEqual([
    { from: 'Ï„', to: 'τ' },
    { from: 'Ã©', to: 'é' },
  ]);
});

test('text of ASCII and Chinese characters never changes', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abc ,.机器学习“”…—') });
  fc.assert(fc.property(letters, (text) => repairMojibake(text).text === text));
});

test('misread Greek, Cyrillic and Chinese text comes back where one word of it is telling', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'αβπτωжия中文'), minLength: 1 });
  fc.assert(fc.property(letters, (text) => repairMojibake(misread(`中${text}`)).text === `中${text}`));
});

test('any text is read without an exception', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => typeof repairMojibake(text).text === 'string'),
  );
});
