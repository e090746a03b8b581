import { type Excerpt, emptyRecord, type Format, type RawRecord } from './format.ts';
import { excerptOf, filledLines, type Line, numberLines, sections } from './lines.ts';

/** `Summary: We present …` */
const LABELLED = /^(?<label>Title|PDF|Summary):[ \t]*(?<value>.*)$/;
/** `---` between two blocks */
const SEPARATOR = /^-{3,}\s*$/;

const isTitle = (line: Line): boolean => LABELLED.exec(line.text)?.groups?.label === 'Title';

/** The values of a block by label; lines without a label belong to the value above. */
function valuesByLabel(block: readonly Line[]): Map<string, Excerpt> {
  const values = new Map<string, Excerpt>();
  const parts = sections(block, (line) => LABELLED.test(line.text));
  for (const [first, ...rest] of parts.sections) {
    const groups = first === undefined ? undefined : LABELLED.exec(first.text)?.groups;
    if (first === undefined || groups?.label === undefined || groups.value === undefined) continue;
    const value = excerptOf([{ number: first.number, text: groups.value }, ...rest]);
    if (value !== undefined && !values.has(groups.label)) values.set(groups.label, value);
  }
  return values;
}

function readBlock(block: readonly Line[]): RawRecord {
  const values = valuesByLabel(block);
  const [title, id, abstract] = [values.get('Title'), values.get('PDF'), values.get('Summary')];
  return {
    ...emptyRecord(filledLines(block)),
    ...(title === undefined ? {} : { title }),
    ...(id === undefined ? {} : { id }),
    ...(abstract === undefined ? {} : { abstract }),
  };
}

/** Blocks of `Title:`, `PDF:` and `Summary:`, divided by `---`; English only. */
export const labelledBlocks: Format = {
  name: 'labelled-blocks',

  detect: (lines) => {
    const labels = new Set(lines.map((text) => LABELLED.exec(text)?.groups?.label));
    return labels.has('Title') && labels.has('PDF');
  },

  read: (lines) => {
    const numbered = numberLines(lines);
    const separators = numbered.filter((line) => SEPARATOR.test(line.text));
    const content = numbered.filter((line) => !SEPARATOR.test(line.text));
    const records = sections(content, isTitle).sections.map(readBlock);
    return { records, furniture: separators.map((line) => line.number), findings: [] };
  },
};
