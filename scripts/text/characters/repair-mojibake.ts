import { byteOfCode } from './windows-1252.ts';

/** A text may have been encoded wrongly several times; each time takes one round. */
const MAX_ROUNDS = 3;

/** `Ï„`, `â€œ`: characters beyond ASCII that Windows-1252 has; all mojibake consists of them */
const RUN = /([\u0080-ÿ€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]+)/;

/** Signs before a capital in quotation marks: `“Â”` */
const OPENING = new Set('“‘«‹„‚"\'([');
/** Signs after a word: `CAFÉ…`, `„Ü“`, `Ö–` */
const CLOSING = new Set('‘’“”–—…‹›«»\u00a0');
/** Other characters that follow a letter without a space: `Å²`, `É®`, `José†`, `KŘÍŽ` */
const ORDINARY = new Set([...CLOSING, ...'•·†‡™®©ª°¹²³´¶šž']);
/** Of these, the ones that no letter follows in correct text: `Ä°stanbul`, `RÄ«ga`, `HÃ”TEL` */
const BEFORE_NO_LETTER = new Set('“”„«»°');
const AFTER_CAPITAL = new Set([...ORDINARY, ...'ŠŽ¡¿']);
/** Characters that follow a sign: `3×½`, `Ø±1` */
const AFTER_SIGN = new Set([...ORDINARY, ...'¼½¾±µ¢£¥€']);

/** `voilÃ  le`, `voilÃ le`: an `à` whose second byte, a no-break space, became a space or was lost */
const LOST_SPACE = /(?<=\p{Ll})Ã {1,2}(?=\S)/gu;

const SIGNS = new Set('×Ø');
/**
 * First bytes of accented letters, Greek, Cyrillic and typographic marks. In correct text a later byte rarely follows
 * one.
 */
const TELLING = new Set('ÂÃÎÏÐâ');

/** The lowest code point of a UTF-8 sequence, by its number of bytes. */
const MIN_CODE_POINT = [0, 0, 0x80, 0x800, 0x10000] as const;

function lengthOf(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

/**
 * The characters of a UTF-8 sequence and the character that it encodes; `undefined` for overlong forms and surrogates.
 */
function sequenceAt(run: string, at: number): { source: string; character: string } | undefined {
  const lead = byteOfCode(run.charCodeAt(at));
  const length = lengthOf(lead);
  const source = run.slice(at, at + length);
  if (length === 0 || source.length < length) return undefined;
  let point = lead & (0xff >> (length + 1));
  for (let index = 1; index < length; index++) {
    const byte = byteOfCode(source.charCodeAt(index));
    if (byte < 0x80 || byte > 0xbf) return undefined;
    point = point * 64 + (byte & 0x3f);
  }
  const isOverlong = point < (MIN_CODE_POINT[length] ?? 0);
  const isSurrogate = point >= 0xd800 && point <= 0xdfff;
  if (isOverlong || isSurrogate || point > 0x10ffff) return undefined;
  return { source, character: String.fromCodePoint(point) };
}

const isLetter = (text: string): boolean => /^\p{L}/u.test(text);

function isSameCase(a: string, b: string): boolean {
  return (/\p{Lu}/u.test(a) && /\p{Lu}/u.test(b)) || (/\p{Ll}/u.test(a) && /\p{Ll}/u.test(b));
}

/** True for a sequence that does not occur in correct text; `before` and `after` are the characters around it. */
function isEvidence(source: string, before: string, after: string): boolean {
  const [lead = '', ...rest] = source;
  const last = rest.at(-1) ?? '';
  if (BEFORE_NO_LETTER.has(last) && isLetter(after)) return true;
  if (last === '’' && rest.length === 1 && isLetter(after)) return false;
  if (TELLING.has(lead)) {
    const continues = OPENING.has(before) || isSameCase(before, lead);
    return !(continues && rest.every((character) => CLOSING.has(character)));
  }
  const allowed = SIGNS.has(lead) ? AFTER_SIGN : source.length === 2 ? AFTER_CAPITAL : ORDINARY;
  return !rest.every((character) => allowed.has(character));
}

function hasEvidence(run: string, before: string, after: string): boolean {
  for (let at = 0; at < run.length; ) {
    const source = sequenceAt(run, at)?.source;
    const next = run[at + (source?.length ?? 1)] ?? after;
    if (source !== undefined && isEvidence(source, run[at - 1] ?? before, next)) return true;
    at += source?.length ?? 1;
  }
  return false;
}

function decodeRun(run: string): string {
  const decoded: string[] = [];
  for (let at = 0; at < run.length; ) {
    const sequence = sequenceAt(run, at);
    decoded.push(sequence?.character ?? run.charAt(at));
    at += sequence?.source.length ?? 1;
  }
  return decoded.join('');
}

/** The parts in which two texts differ, without what they have in common at both ends. */
function difference(before: string, after: string): { from: string; to: string } {
  const [from, to] = [[...before], [...after]];
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start++;
  let end = 0;
  while (end < shorter - start && from.at(-1 - end) === to.at(-1 - end)) end++;
  return {
    from: from.slice(start, from.length - end).join(''),
    to: to.slice(start, to.length - end).join(''),
  };
}

/**
 * Undoes UTF-8 that was read as Windows-1252 or Latin-1: `Ï„` is `τ`, `â€œ` is `“`; up to three times over.
 *
 * The rule: every character beyond ASCII that Windows-1252 has stands for its byte, and so do C1 controls. Where such
 * bytes are one valid UTF-8 sequence, the text may be mojibake. Such a sequence is *evidence* if correct text would not
 * have it:
 * - `Â Ã Î Ï Ð â` and continuation bytes, unless these are closing quotes, dashes, an ellipsis or a no-break space and
 *   the letter is quoted or ends a word of its own case (`MANHÃ”`, `“Â”`);
 * - any other letter before a character that does not follow letters in prose (`Å¡`, `Ä±`, `ä¸­`), or a sign (`×`, `Ø`)
 *   before one that does not follow signs (`3×½` is correct);
 * - any letter before a closing quote or a degree sign that a letter follows (`Ä°stanbul`).
 * Without evidence the whole text stays as it is (`CAFÉ…`, `„Ü“`, `Å²`). With it every sequence in the text is decoded,
 * and the result is checked again.
 */
export function repairMojibake(text: string): { text: string; repairs: { from: string; to: string }[] } {
  const given = text.replace(LOST_SPACE, 'Ã\u00a0 ').split(RUN);
  let pieces = given;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const before = pieces;
    const isFound = before.some(
      (run, index) =>
        index % 2 === 1 && hasEvidence(run, before[index - 1]?.at(-1) ?? '', before[index + 1]?.[0] ?? ''),
    );
    if (!isFound) break;
    pieces = before.map((run, index) => (index % 2 === 1 ? decodeRun(run) : run));
  }
  const repairs = given.flatMap((run, index) => {
    const repaired = pieces[index] ?? run;
    return repaired === run ? [] : [difference(run, repaired)];
  });
  return { text: pieces.join(''), repairs };
}
