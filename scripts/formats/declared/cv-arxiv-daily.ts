import { DEPLOYMENT_BANNER } from '../engines/fields/furniture.ts';
import { beginsWith } from '../engines/table/header-columns.ts';
import { tableFormat } from '../engines/table/read-tables.ts';
import type { Format } from '../format.ts';

/** Headers that every publisher of the family has, in this order; others may follow. */
const HEADERS = ['Publish Date', 'Title', 'Authors', 'PDF'];

const table = tableFormat({
  name: 'cv-arxiv-daily',
  isHead: beginsWith(HEADERS),
});

/** A topic a heading, a paper a row: date, title, first author, link, link to code or `null`. */
export const cvArxivDaily: Format = {
  ...table,
  // Some files of topic tables have these headers, too.
  detect: (lines) => !lines.some((text) => DEPLOYMENT_BANNER.test(text)) && table.detect(lines),
};
