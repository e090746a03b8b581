import { unescapeMarkdown } from './engines/prose/escaped-markdown.ts';
import { isPage, readPage } from './engines/prose/read-page.ts';
import type { Format } from './format.ts';

/** A file that is one paper: front matter, or a title with labels and sections; not a digest with one paper in it. */
export const genericPage: Format = {
  name: 'generic-page',
  detect: (lines) => isPage(unescapeMarkdown(lines)),
  read: (lines) => readPage(unescapeMarkdown(lines)),
};
