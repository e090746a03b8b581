import { type Repaired, repairChinese } from './repair-chinese.ts';
import { repairMojibake } from './repair-mojibake.ts';

/** The share of the characters beyond ASCII that have to be mojibake in a file that was misread as a whole. */
const WHOLE = 0.8;
/** A few marks are repaired and reported where they stand; so many characters or Han are labels and titles, too. */
const [MANY, MANY_HAN] = [64, 8];

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * A file that was read in a wrong encoding as a whole, before its format is known, because its labels were, too; `undefined`
 * for any other. Where that befell only a part, records are repaired one by one (`record/repair.ts`).
 */
export function repairFile(text: string): Repaired | undefined {
  const all = countOf(text, /[^\0-\x7f]/gu);
  if (all === 0) return undefined;
  const chinese = repairChinese(text);
  if (chinese !== undefined) return chinese;
  const { text: repaired, repairs } = repairMojibake(text);
  const mended = repairs.reduce((sum, { from }) => sum + from.length, 0);
  const isMuch = mended >= MANY || countOf(repaired, /\p{Script=Han}/gu) >= MANY_HAN;
  return mended >= all * WHOLE && isMuch
    ? { text: repaired, written: 'UTF-8', read: 'Windows-1252' }
    : undefined;
}
