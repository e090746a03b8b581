import type { Format, RawRecord, Reading } from './format.ts';

/** True for more than a stray line: a title, and an address, a text or authors with it. */
const isWhole = ({ title, titleZh, id, abstract, abstractZh, authors }: RawRecord): boolean =>
  (title ?? titleZh) !== undefined && (id ?? abstract ?? abstractZh ?? authors) !== undefined;

/** How many lines belong to whole records. */
function understoodLines({ records }: Reading): number {
  return new Set(records.filter(isWhole).flatMap(({ lines }) => lines)).size;
}

/**
 * Reads a file with the format that understands most of its lines, the first of several that understand as many.
 * `undefined` if no format finds a whole record.
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
