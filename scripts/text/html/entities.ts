import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { characterOfByte } from '../windows-1252.ts';

/** `&lt;`, `&#946;`, `&#x3b2;` */
const ENTITY = /&(?:#x(?<hex>[0-9a-f]{1,6})|#(?<decimal>\d{1,7})|(?<name>[a-z][a-z0-9]{1,31}));/gi;

/** The character of a numeric reference: 0x80–0x9F are bytes of Windows-1252, as the HTML standard has it. */
function characterOf(point: number): string {
  if (point >= 0x80 && point <= 0x9f) return characterOfByte(point);
  const isCharacter = point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
  return isCharacter ? String.fromCodePoint(point) : '\ufffd';
}

/** Text with its HTML character references read once: `&amp;lt;` is `&lt;`. Unknown names stay. */
export function decodeEntities(text: string): string {
  return text.replace(ENTITY, (source, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return characterOf(Number.parseInt(hex, 16));
    if (decimal !== undefined) return characterOf(Number(decimal));
    return decodeNamedCharacterReference(name ?? '') || source;
  });
}
