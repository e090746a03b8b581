import { unescapeMarkdown } from './engines/prose/escaped-markdown.ts';
import { readHeadings } from './engines/prose/read-headings.ts';
import type { Format } from './format.ts';

/** `# A Title`, `<h3>A Title</h3>`, `\# A Title` */
const HEADING = /^\s{0,3}(?:(?:>\s?)?\\?#{1,6}\s|<h[1-6])/i;

/** Papers under headings, whatever the headings and the labels below them are called. */
export const genericHeadings: Format = {
  name: 'generic-headings',
  detect: (lines) => lines.some((text) => HEADING.test(text)),
  read: (lines) => readHeadings(unescapeMarkdown(lines)),
};
