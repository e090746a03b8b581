import { arxivIdInFileName } from '../../src/schema/arxiv-id.ts';
import { parsePaperAddress } from '../../src/schema/paper-address.ts';
import { readPage } from '../formats/engines/prose/pages/read-page.ts';
import type { RawRecord, Reading } from '../formats/format.ts';

const namesPaper = ({ id, links }: RawRecord): boolean =>
  [...(id === undefined ? [] : [id]), ...links].some(({ text }) => parsePaperAddress(text) !== undefined);

/** The record of a file of one paper, with the arXiv id in the file's name where it names no paper itself. */
export function withIdOfPath(records: readonly RawRecord[], path: string): readonly RawRecord[] {
  const id = arxivIdInFileName(path);
  const [only, ...others] = records;
  if (id === undefined || only === undefined || others.length > 0 || namesPaper(only)) return records;
  const links = only.id === undefined ? only.links : [only.id, ...only.links];
  return [{ ...only, id: { text: id, line: only.lines[0] ?? 1 }, links }];
}

/**
 * What a file says of the paper whose arXiv id its name begins with: sections without a title, which another mention has.
 * `undefined` for other names, and for a file without a text.
 */
export function readUntitledPage(lines: readonly string[], path: string): Reading | undefined {
  if (arxivIdInFileName(path) === undefined) return undefined;
  const reading = readPage(lines);
  const [only, ...others] = reading.records;
  const isText = only !== undefined && (only.abstract ?? only.abstractZh ?? only.notes[0]) !== undefined;
  return isText && others.length === 0 ? reading : undefined;
}
