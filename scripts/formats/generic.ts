import { unescapeMarkdown } from './engines/prose/lines/escaped-markdown.ts';
import { isPage, readPage } from './engines/prose/pages/read-page.ts';
import { readProse } from './engines/prose/read-prose.ts';
import { tableFormat } from './engines/table/read-tables.ts';
import type { Format } from './format.ts';

/** Tables with a known header for titles or paper links, and a second known header of any kind. */
const table = tableFormat({ name: 'generic-table', isHead: () => true });

/** A file about one paper: front matter, or a title with labels and sections. A digest of one paper is not one. */
const page: Format = {
  name: 'generic-page',
  detect: (lines) => isPage(unescapeMarkdown(lines)),
  read: (lines) => readPage(unescapeMarkdown(lines)),
};

/** Papers in prose: below headings, as items of lists, blocks of labels; whatever opens a paper in the file. */
const prose: Format = {
  name: 'generic-prose',
  detect: (lines) => !isPage(unescapeMarkdown(lines)),
  read: (lines) => readProse(unescapeMarkdown(lines)),
};

/** Readers for files that no declared format claims; `bestReading` chooses among them. */
export const GENERIC_FORMATS: readonly Format[] = [page, table, prose];
