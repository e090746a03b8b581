import type { Format, Reading } from './format.ts';
import { isDoubtful, worthOf } from './reading-worth.ts';
import { withoutSharedAffixes } from './shared-affixes.ts';

/** A reading with the format that gave it, and whether that is a declared one. */
export interface BestReading {
  format: Format;
  reading: Reading;
  isDeclared: boolean;
}

/** How much more a generic reading must be worth than that of the format that was made for such files. */
const ADVANTAGE = 1.1;

/** The reading with titles without what most of them begin or end with. */
const withBareTitles = (best: BestReading): BestReading => ({
  ...best,
  reading: { ...best.reading, records: withoutSharedAffixes(best.reading.records) },
});

/**
 * Reads a file with the declared format that claims it. If none does, or its reading is in doubt, generic formats read
 * the file too, and the reading that is worth most is taken, the first of several that are worth as much. `undefined`
 * if no format claims the file and no generic one finds a whole record.
 */
export function bestReading(
  declared: readonly Format[],
  generic: readonly Format[],
  lines: readonly string[],
): BestReading | undefined {
  const format = declared.find(({ detect }) => detect(lines));
  const own = format && { format, reading: format.read(lines), isDeclared: true };
  if (own !== undefined && !isDoubtful(own.reading, lines)) return withBareTitles(own);
  const others = generic
    .filter(({ detect }) => detect(lines))
    .map((one) => ({ format: one, reading: one.read(lines), isDeclared: false }))
    .map((one) => ({ one, worth: worthOf(one.reading) }))
    .filter(({ worth }) => worth > (own === undefined ? 0 : worthOf(own.reading) * ADVANTAGE));
  const best = others.sort((a, b) => b.worth - a.worth)[0]?.one ?? own;
  return best && withBareTitles(best);
}
