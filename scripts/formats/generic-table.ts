import { tableFormat } from './engines/table/read-tables.ts';

/** Any tables with a column of titles or paper links and one more that is known, whatever their headers are called. */
export const genericTable = tableFormat({ name: 'generic-table', isHead: () => true });
