import { unescapeMarkdown } from './engines/prose/escaped-markdown.ts';
import { readLabelledBlocks } from './engines/prose/read-blocks.ts';
import { readHeadings } from './engines/prose/read-headings.ts';
import { isPage, readPage } from './engines/prose/read-page.ts';
import { tableFormat } from './engines/table/read-tables.ts';
import type { Format } from './format.ts';

/** `# A Title`, `<h3>A Title</h3>`, `> ## A Title`, `\# A Title` */
const HEADING = /^\s{0,3}(?:(?:>\s?)?\\?#{1,6}\s|<h[1-6])/i;

const hasHeading = (lines: readonly string[]): boolean => lines.some((text) => HEADING.test(text));

/** Any tables with a column of titles or paper links and one more that is known, whatever their headers are called. */
const table = tableFormat({ name: 'generic-table', isHead: () => true });

/** A file that is one paper: front matter, or a title with labels and sections; not a digest with one paper in it. */
const page: Format = {
  name: 'generic-page',
  detect: (lines) => isPage(unescapeMarkdown(lines)),
  read: (lines) => readPage(unescapeMarkdown(lines)),
};

/** Papers under headings, whatever the headings and the labels below them are called. */
const headings: Format = {
  name: 'generic-headings',
  detect: hasHeading,
  read: (lines) => readHeadings(unescapeMarkdown(lines)),
};

/** Blocks of labels and values and lists of papers, in whatever words; with headings, `headings` reads them. */
const blocks: Format = {
  name: 'generic-blocks',
  detect: (lines) => !hasHeading(lines) && !isPage(lines),
  read: (lines) => readLabelledBlocks(unescapeMarkdown(lines)),
};

/** Readers for files that no declared format claims; whichever understands most of a file reads it. */
export const GENERIC_FORMATS: readonly Format[] = [page, table, headings, blocks];
