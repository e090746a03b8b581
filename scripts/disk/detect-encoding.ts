import { chineseShare, countCharacters } from '../text/characters/common-chinese.ts';

/** The encodings of digests, by their names in the Encoding Standard. */
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5' | 'windows-1252';

const BYTE_ORDER_MARKS = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
] as const satisfies readonly (readonly [readonly number[], Encoding])[];

/** How many bytes are looked at to tell UTF-16. */
const SAMPLE = 1 << 16;
const shareIn = (bytes: Uint8Array, encoding: Encoding): number =>
  chineseShare(new TextDecoder(encoding).decode(bytes));

/** UTF-16 without a byte order mark: many pairs of bytes have a zero, always the first byte or always the second. */
function utf16Of(bytes: Uint8Array): Encoding | undefined {
  const zeros = { even: 0, odd: 0 };
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] === 0) zeros[at % 2 === 0 ? 'even' : 'odd']++;
  }
  const [few, many] = [Math.min(zeros.even, zeros.odd), Math.max(zeros.even, zeros.odd)];
  if (many === 0 || few * 10 > many) return undefined;
  const encoding = zeros.even > zeros.odd ? 'utf-16be' : 'utf-16le';
  const isLatin = many > bytes.length / 4;
  return isLatin || (!isUtf8(bytes) && shareIn(bytes, encoding) > 0) ? encoding : undefined;
}

/** True for bytes that are mostly UTF-8. */
function isUtf8(bytes: Uint8Array): boolean {
  const { damaged, other } = countCharacters(new TextDecoder().decode(bytes));
  return damaged * 2 <= other;
}

/** Bytes without a character in Windows-1252. */
const UNDEFINED = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
/** The share of bytes beyond ASCII that have to be letters in words, or marks, for a text in Windows-1252. */
const WESTERN_SHARE = 0.9;

/** True for bytes that would be a text with accents and typographic marks in Windows-1252. */
function isWestern(bytes: Uint8Array): boolean {
  // Nobody writes þ and ÿ, which are what is left of other encodings.
  const isAccented = (byte = 0): boolean => byte >= 0xc0 && byte < 0xfe;
  const isLetter = (byte = 0): boolean => isAccented(byte) || /[A-Za-z]/.test(String.fromCharCode(byte));
  let [high, fitting] = [0, 0];
  for (const [at, byte] of bytes.entries()) {
    if (byte < 0x80) continue;
    high++;
    const isMark = byte < 0xc0 && !UNDEFINED.has(byte);
    if (isMark || (isAccented(byte) && (isLetter(bytes[at - 1]) || isLetter(bytes[at + 1])))) fitting++;
  }
  return fitting >= high * WESTERN_SHARE;
}

/**
 * The encoding of a text, found in this order: by its byte order mark; UTF-16 by its zero bytes; UTF-8 if most
 * characters fit; GB18030 or Big5, whichever gives more common Chinese characters; Windows-1252, of which
 * Latin-1 is a part, if its accents are in words; UTF-8 if none of these fits.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  const marked = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return marked[1];
  const utf16 = utf16Of(bytes.subarray(0, SAMPLE));
  if (utf16 !== undefined) return utf16;
  if (isUtf8(bytes)) return 'utf-8';
  const [gb18030, big5] = [shareIn(bytes, 'gb18030'), shareIn(bytes, 'big5')];
  if (gb18030 === 0 && big5 === 0) return isWestern(bytes) ? 'windows-1252' : 'utf-8';
  return gb18030 >= big5 ? 'gb18030' : 'big5';
}
