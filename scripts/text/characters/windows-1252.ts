/**
 * The characters of the Windows-1252 bytes 0x80–0x9F, in order. The five bytes without a character stand for
 * themselves as C1 controls. Source: https://encoding.spec.whatwg.org/index-windows-1252.txt
 */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const BYTES = new Map([...HIGH].map((character, index) => [character.charCodeAt(0), 0x80 + index]));

/** The character of a byte in Windows-1252; bytes outside 0x80–0x9F are those of Latin-1. */
export function characterOfByte(byte: number): string {
  return HIGH[byte - 0x80] ?? String.fromCharCode(byte);
}

/** The byte of a UTF-16 code unit in Windows-1252 or Latin-1, where C1 controls are bytes, too; -1 if it has none. */
export function byteOfCode(code: number): number {
  return BYTES.get(code) ?? (code <= 0xff ? code : -1);
}
