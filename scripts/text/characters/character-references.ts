import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { characterOfByte } from './windows-1252.ts';

/** `&lt;`, `&#946;`, `&#x3b2;` */
const REFERENCE = /&(?:#x(?<hex>[0-9a-f]{1,6})|#(?<decimal>\d{1,7})|(?<name>[a-z][a-z0-9]{1,31}));/gi;
/** The names that XML itself defines. */
const XML_NAMES = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }));

const LAST_CODE_POINT = 0x10ffff;

/** The characters that references stand for. A reference for which this gives `undefined` stays as it is. */
interface References {
  named: (name: string) => string | undefined;
  numbered: (point: number) => string | undefined;
}

/** In HTML 0x80–0x9F are characters of Windows-1252, and other invalid code points become U+FFFD. */
const HTML: References = {
  named: (name) => decodeNamedCharacterReference(name) || undefined,
  numbered: (point) => {
    if (point >= 0x80 && point <= 0x9f) return characterOfByte(point);
    const isCharacter = point > 0 && point <= LAST_CODE_POINT && (point < 0xd800 || point > 0xdfff);
    return isCharacter ? String.fromCodePoint(point) : '\ufffd';
  },
};

const XML: References = {
  named: (name) => XML_NAMES.get(name.toLowerCase()),
  numbered: (point) => (point <= LAST_CODE_POINT ? String.fromCodePoint(point) : undefined),
};

function decode(text: string, { named, numbered }: References): string {
  return text.replace(REFERENCE, (source, hex?: string, decimal?: string, name?: string) => {
    const character =
      name === undefined
        ? numbered(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
        : named(name);
    return character ?? source;
  });
}

/** Text with the character references of HTML read once: `&amp;lt;` is `&lt;`. Unknown names stay. */
export function decodeHtmlReferences(text: string): string {
  return decode(text, HTML);
}

/** Text with the character references of XML read once; names that only HTML knows stay (`&nbsp;`). */
export function decodeXmlReferences(text: string): string {
  return decode(text, XML);
}
