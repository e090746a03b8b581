import { perObject } from '../../per-object.ts';
import { readTree } from '../engines/data/read-tree.ts';
import { isYamlLine, readYamlNodes } from '../engines/data/read-yaml.ts';
import type { Format, RawRecord, Reading } from '../format.ts';
import { firstFilled, numberLines } from '../lines.ts';

/** `title: …`, `- title: …`, `---`, `# a comment` */
const FIRST = /^(?:["']?[\p{L}\p{N}_]|-\s|---\s*$|#\s)/u;
/** `title: A Title` beside `date: …`; labels of mails begin with a capital */
const LOWER_CASE_KEY = /^\s{0,20}(?:-\s+)?["']?[\p{Ll}\p{Lo}_][\p{L}\p{N}_-]{1,40}["']?\s?:(?:\s|$)/u;

const read = perObject(
  (lines: readonly string[]): Reading =>
    readTree({ values: readYamlNodes(numberLines(lines)), findings: [], skipped: new Set() }, lines),
);

const isWhole = ({ title, titleZh, id, authors, abstract }: RawRecord): boolean =>
  (title ?? titleZh) !== undefined && (id ?? authors ?? abstract) !== undefined;

/** True for papers that have more than a title. A key that stands twice is a label of the next block of a mail. */
function isOfPapers({ records, findings }: Reading): boolean {
  return findings.length === 0 && records.filter(isWhole).length * 2 > records.length;
}

/** Papers in YAML without a text below it: a mapping, a list of them at any depth, or several documents. */
export const yaml: Format = {
  name: 'yaml',

  detect: (lines) => {
    if (!FIRST.test(firstFilled(lines, 1)[0] ?? '') || !lines.every(isYamlLine)) return false;
    return lines.some((text) => LOWER_CASE_KEY.test(text)) && isOfPapers(read(lines));
  },

  read,
};
