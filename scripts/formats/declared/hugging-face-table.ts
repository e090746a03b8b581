import { beginsWith } from '../engines/table/header-columns.ts';
import { tableFormat } from '../engines/table/read-tables.ts';
import type { Format } from '../format.ts';

const HEADERS = ['Title', 'Authors', 'Summary'];
/** `## Papers for 2024-09-05` */
const DAY = /^#+ Papers for \d{4}-\d\d-\d\d/;

const table = tableFormat({
  name: 'hugging-face-table',
  isHead: beginsWith(HEADERS),
  fields: { Summary: 'note' },
});

/** A day's papers from Hugging Face: title with links, authors, and a summary that is not the abstract. */
export const huggingFaceTable: Format = {
  ...table,
  detect: (lines) => lines.some((text) => DAY.test(text)) && table.detect(lines),
};
