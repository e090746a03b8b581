import type { Format, RawRecord, Reading } from './format.ts';

/** A record that is more than a stray line: it has a title, and an address, a text or authors. */
const isWhole = ({ title, titleZh, id, abstract, abstractZh, authors }: RawRecord): boolean =>
  (title ?? titleZh) !== undefined && (id ?? abstract ?? abstractZh ?? authors) !== undefined;

/** How many lines a reading understands as parts of whole records. */
function understoodLines({ records }: Reading): number {
  return new Set(records.filter(isWhole).flatMap(({ lines }) => lines)).size;
}

/**
 * Reads a file with whichever of several formats understands most of it; the first among equals. `undefined` where none
 * finds a whole record.
 */
export function bestReading(
  formats: readonly Format[],
  lines: readonly string[],
): { format: Format; reading: Reading } | undefined {
  const readings = formats
    .filter(({ detect }) => detect(lines))
    .map((format) => ({ format, reading: format.read(lines) }))
    .map((one) => ({ ...one, understood: understoodLines(one.reading) }))
    .filter(({ understood }) => understood > 0);
  return readings.sort((a, b) => b.understood - a.understood)[0];
}
