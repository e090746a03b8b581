/** The encodings of digests, by their names in the Encoding Standard. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

/**
 * The most common characters of Chinese prose and of abstracts, Simplified and Traditional. About a third of any
 * Chinese text consists of them; read in a wrong encoding it has hardly any.
 */
const COMMON = new Set(
  '的一是不了在人有我他这這为為之大来來以个個中上们們到说說国國和地也子时時道出而要于於就下得可年生自会會那后後能对對着事其里所去行过過家十用发發天如然作方成者多日都三小军二无無同么经經法当當起与與好看学學进進种種将將还還分此心前面又定见見只主没從从体體模型数數据據题題标標作者摘要文本论論提出研究方法结結果实實验驗训練训练系统統网網络絡性理解生成语語言任务務信息资資问問优優化通过現现高准準确確度效率我们基于基於链鏈接表明包括最新技术術应應用各类類',
);

const BYTE_ORDER_MARKS = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
] as const satisfies readonly (readonly [readonly number[], Encoding])[];

/** How many bytes are looked at to tell UTF-16. */
const SAMPLE = 1 << 16;
/** The share of common characters, among those beyond ASCII, from which on a text is Chinese. */
const COMMON_SHARE = 0.1;
/** The share of the characters beyond ASCII that may be damaged. */
const DAMAGED_SHARE = 0.05;

/**
 * Counts the characters beyond ASCII: damaged ones (U+FFFD), all others, and the common Chinese ones among the others.
 */
function countCharacters(text: string): { damaged: number; other: number; common: number } {
  const counts = { damaged: 0, other: 0, common: 0 };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) counts.damaged++;
    else if (code >= 0x80) {
      counts.other++;
      if (COMMON.has(text.charAt(at))) counts.common++;
    }
  }
  return counts;
}

/** The share of common Chinese characters in bytes read in an encoding, from 0 to 1; 0 if the encoding does not fit. */
function chineseShare(bytes: Uint8Array, encoding: Encoding): number {
  const { damaged, other, common } = countCharacters(new TextDecoder(encoding).decode(bytes));
  const share = other === 0 ? 0 : common / other;
  return damaged > other * DAMAGED_SHARE || share < COMMON_SHARE ? 0 : share;
}

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
  return isLatin || (!isUtf8(bytes) && chineseShare(bytes, encoding) > 0) ? encoding : undefined;
}

/** True for bytes that are mostly UTF-8. */
function isUtf8(bytes: Uint8Array): boolean {
  const { damaged, other } = countCharacters(new TextDecoder().decode(bytes));
  return damaged * 2 <= other;
}

/**
 * The encoding of a text, found in this order: by its byte order mark; UTF-16 by its zero bytes; UTF-8 if most
 * characters fit; GB18030 or Big5, whichever gives more common Chinese characters; UTF-8 if none of these fits.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  const marked = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return marked[1];
  const utf16 = utf16Of(bytes.subarray(0, SAMPLE));
  if (utf16 !== undefined) return utf16;
  if (isUtf8(bytes)) return 'utf-8';
  const [gb18030, big5] = [chineseShare(bytes, 'gb18030'), chineseShare(bytes, 'big5')];
  if (gb18030 === 0 && big5 === 0) return 'utf-8';
  return gb18030 >= big5 ? 'gb18030' : 'big5';
}
