import { hanOf } from '../../../src/text/han.ts';
import { countBeyond, type Repaired, repairChinese } from './repair-chinese.ts';
import { repairMojibake } from './repair-mojibake.ts';
import { byteOfCode } from './windows-1252.ts';

/** The share of the characters beyond ASCII that have to be mojibake in a file that was misread as a whole. */
const WHOLE = 0.8;
/** A few marks are repaired and reported where they stand; so many characters or Han are labels and titles, too. */
const [MANY, MANY_HAN] = [64, 8];

/** How many characters are such as Windows-1252 has beyond ASCII; all mojibake is made of them. */
function countWestern(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f && byteOfCode(code) > 0) count++;
  }
  return count;
}

/**
 * A file that was read in a wrong encoding as a whole, before its format is known, because its labels were, too; `undefined`
 * for any other. Where that befell only a part, records are repaired one by one (`record/repair.ts`).
 */
export function repairFile(text: string): Repaired | undefined {
  const all = countBeyond(text);
  if (all === 0) return undefined;
  const chinese = repairChinese(text);
  if (chinese !== undefined) return chinese;
  if (countWestern(text) < all * WHOLE) return undefined;
  const { text: repaired, repairs } = repairMojibake(text);
  const mended = repairs.reduce((sum, { from }) => sum + from.length, 0);
  const isMuch = mended >= MANY || hanOf(repaired).length >= MANY_HAN;
  return mended >= all * WHOLE && isMuch
    ? { text: repaired, written: 'UTF-8', read: 'Windows-1252' }
    : undefined;
}
