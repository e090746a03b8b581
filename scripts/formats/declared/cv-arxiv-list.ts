import { readPaperLine } from '../engines/table/paper-line.ts';
import { readTables } from '../engines/table/read-tables.ts';
import type { Format } from '../format.ts';
import { numberLines } from '../lines.ts';

/** `- 2022-12-01, **A Title**, A. Author et.al., Paper: [url](url)` */
const ITEM = /^- \d{4}-\d\d-\d\d, \*\*.*, Paper: \[/;

/** The papers of cv-arxiv-daily as a list: a heading for each topic, an item for each paper. */
export const cvArxivList: Format = {
  name: 'cv-arxiv-list',
  detect: (lines) => lines.some((text) => ITEM.test(text)),
  read: (lines) => readTables(numberLines(lines), { readLine: readPaperLine }),
};
