import { tableFormat } from '../engines/table/read-tables.ts';
import type { Format } from '../format.ts';

/** Headers that every publisher of the family has, in this order; others may follow. */
const HEADERS = ['Publish Date', 'Title', 'Authors', 'PDF'];
/** ` Automated deployment @ 2022-06-15`: the banner of topic tables, of which some have the same headers */
const OTHER_BANNER = /^\s*Automated deployment @/;

const table = tableFormat({
  name: 'cv-arxiv-daily',
  isHead: (headers) => HEADERS.every((header, index) => headers[index] === header),
});

/** A topic a heading, a paper a row: date, title, first author, link, link to code or `null`. */
export const cvArxivDaily: Format = {
  ...table,
  detect: (lines) => !lines.some((text) => OTHER_BANNER.test(text)) && table.detect(lines),
};
