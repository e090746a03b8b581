import { DEPLOYMENT_BANNER } from '../engines/fields/furniture.ts';
import { beginsWith } from '../engines/table/header-columns.ts';
import { tableFormat } from '../engines/table/read-tables.ts';
import type { Format } from '../format.ts';

/** The first headers at every publisher of this family. */
const HEADERS = ['Publish Date', 'Title', 'Authors', 'PDF'];

const table = tableFormat({
  name: 'cv-arxiv-daily',
  isHead: beginsWith(HEADERS),
});

/** A heading for each topic, a row for each paper: date, title, first author, link, link to code or `null`. */
export const cvArxivDaily: Format = {
  ...table,
  // Some topic tables begin with these headers, too; their banner tells them apart.
  detect: (lines) => !lines.some((text) => DEPLOYMENT_BANNER.test(text)) && table.detect(lines),
};
