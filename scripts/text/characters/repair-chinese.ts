import { hasHan } from '../../../src/text/han.ts';
import { chineseShare } from './common-chinese.ts';
import { byteOfCode } from './windows-1252.ts';

/** A text as it was before it was read in a wrong encoding, and what was read as what. */
export type Repaired = { text: string; written: string; read: string };

/** Fewer characters may look like another encoding by chance. */
const MIN_CHARACTERS = 8;
/** The share of the characters beyond ASCII that a wrong encoding has to explain. */
const EXPLAINED = 0.8;

/** So many characters of a correct text show that it is one. */
const BEGINNING = 6;

const BEYOND_ASCII = /[^\0-\x7f]+/g;
/** How many characters are beyond ASCII. */
export function countBeyond(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) count++;
  return count;
}

/** The bytes of all characters in Windows-1252 or Latin-1; `undefined` where one has none. */
function westernBytes(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const byte = byteOfCode(text.charCodeAt(at));
    if (byte < 0) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}

/** GBK's two bytes for each of its characters, by asking the decoder for all pairs, a line each. */
function makeGbkTable(): Map<string, readonly [number, number]> {
  const pairs: [number, number][] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) pairs.push([lead, trail]);
  const bytes = Uint8Array.from(pairs.flatMap((pair) => [...pair, 0x0a]));
  const characters = new TextDecoder('gbk').decode(bytes).split('\n');
  const table = new Map<string, readonly [number, number]>([['€', [0x80, 0]]]);
  pairs.forEach((pair, index) => {
    const character = characters[index] ?? '';
    const isNew = character.length === 1 && character !== '\ufffd' && !table.has(character);
    if (isNew) table.set(character, pair);
  });
  return table;
}
const UTF8 = new TextDecoder();
let gbkTable: ReturnType<typeof makeGbkTable> | undefined;

/** False if UTF-8 has no character that begins with these two bytes. */
const mayBegin = (lead: number, trail: number): boolean =>
  lead >= 0xc2 && lead <= 0xf4 && trail >= 0x80 && trail <= 0xbf;

/** What a run of characters beyond ASCII was before its UTF-8 was read as GBK; the end may be lost. */
function undoGbk(run: string): string | undefined {
  gbkTable ??= makeGbkTable();
  const [lead, trail] = gbkTable.get(run.charAt(0)) ?? [0, 0];
  if (trail !== 0 && !mayBegin(lead, trail)) return undefined;
  if (run.length > BEGINNING && undoGbk(run.slice(0, BEGINNING)) === undefined) return undefined;
  const bytes: number[] = [];
  for (const character of run) {
    const pair = gbkTable.get(character);
    if (pair === undefined) {
      if (character !== '\ufffd') return undefined;
      bytes.push(0xff);
    } else if (pair[1] === 0) bytes.push(pair[0]);
    else bytes.push(...pair);
  }
  const text = UTF8.decode(Uint8Array.from(bytes));
  const whole = text.replace(/\ufffd+$/, '');
  return whole === '' || whole.includes('\ufffd') ? undefined : text.replace(/\ufffd+$/, '\ufffd');
}

/** `涓枃`: UTF-8 that was read as GBK. */
function repairUtf8ReadAsGbk(text: string): Repaired | undefined {
  if (!hasHan(text)) return undefined;
  const all = countBeyond(text);
  const parts: string[] = [];
  let [explained, unexplained, end] = [0, 0, 0];
  for (const { 0: run, index } of text.matchAll(BEYOND_ASCII)) {
    const before = undoGbk(run);
    if (before === undefined) unexplained += run.length;
    else explained += run.length;
    if (unexplained > all * (1 - EXPLAINED)) return undefined;
    parts.push(text.slice(end, index), before ?? run);
    end = index + run.length;
  }
  const repaired = [...parts, text.slice(end)].join('');
  const isProven = explained >= MIN_CHARACTERS && chineseShare(repaired.replaceAll('\ufffd', '')) > 0;
  return isProven ? { text: repaired, written: 'UTF-8', read: 'GBK' } : undefined;
}

/** `ÖÐÎÄ`: GBK or Big5 that was read as Windows-1252 or Latin-1. */
function repairChineseReadAsWestern(text: string): Repaired | undefined {
  if (countBeyond(text) < MIN_CHARACTERS) return undefined;
  const bytes = westernBytes(text);
  if (bytes === undefined) return undefined;
  const readings = ['gb18030', 'big5'].map((encoding) => {
    const decoded = new TextDecoder(encoding).decode(bytes);
    const share = decoded.includes('\ufffd') ? 0 : chineseShare(decoded);
    return { share, text: decoded, written: encoding.toUpperCase(), read: 'Windows-1252' };
  });
  const [best] = readings.sort((a, b) => b.share - a.share);
  return best !== undefined && best.share > 0 ? best : undefined;
}

/** Chinese that was read in a wrong encoding as a whole, where undoing that gives Chinese again; else `undefined`. */
export const repairChinese = (text: string): Repaired | undefined =>
  repairUtf8ReadAsGbk(text) ?? repairChineseReadAsWestern(text);
