import { tableFormat } from '../engines/table/read-tables.ts';

const HEADERS = ['Title', 'Date', 'Abstract', 'Comment'];

/** A heading for each keyword, a row for each paper: linked title, date, folded abstract, comment. */
export const detailsTable = tableFormat({
  name: 'details-table',
  isHead: (headers) =>
    headers.length === HEADERS.length && headers.every((header, at) => header === HEADERS[at]),
});
