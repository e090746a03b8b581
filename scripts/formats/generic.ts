import { unescapeMarkdown } from './engines/prose/escaped-markdown.ts';
import { readHeadings } from './engines/prose/read-headings.ts';
import { isPage, readPage } from './engines/prose/read-page.ts';
import { tableFormat } from './engines/table/read-tables.ts';
import type { Format } from './format.ts';

/** `# A Title`, `<h3>A Title</h3>`, `> ## A Title`, `\# A Title` */
const HEADING = /^\s{0,3}(?:(?:>\s?)?\\?#{1,6}\s|<h[1-6])/i;

const hasHeading = (lines: readonly string[]): boolean => lines.some((text) => HEADING.test(text));

/** Tables with a known header for titles or paper links, and a second known header of any kind. */
const table = tableFormat({ name: 'generic-table', isHead: () => true });

/** A file about one paper: front matter, or a title with labels and sections. A digest of one paper is not one. */
const page: Format = {
  name: 'generic-page',
  detect: (lines) => isPage(unescapeMarkdown(lines)),
  read: (lines) => readPage(unescapeMarkdown(lines)),
};

const readProse: Format['read'] = (lines) => readHeadings(unescapeMarkdown(lines));

/** Papers under headings, whatever the labels below them are called. */
const headings: Format = { name: 'generic-headings', detect: hasHeading, read: readProse };

/** Blocks of labels and values, and lists of papers, in a file without headings. */
const blocks: Format = {
  name: 'generic-blocks',
  detect: (lines) => !hasHeading(lines) && !isPage(lines),
  read: readProse,
};

/** Readers for files that no declared format claims; `bestReading` chooses among them. */
export const GENERIC_FORMATS: readonly Format[] = [page, table, headings, blocks];
