import { unescapeMarkdown } from './engines/prose/escaped-markdown.ts';
import { readLabelledBlocks } from './engines/prose/read-blocks.ts';
import { isPage } from './engines/prose/read-page.ts';
import type { Format } from './format.ts';

/** `# A Title`: such a file is read by its headings, with the blocks below them. */
const HEADING = /^\s{0,3}(?:(?:>\s?)?\\?#{1,6}\s|<h[1-6])/i;

/** Blocks of labels and values and lists of papers, in whatever words. */
export const genericBlocks: Format = {
  name: 'generic-blocks',
  detect: (lines) => !lines.some((text) => HEADING.test(text)) && !isPage(lines),
  read: (lines) => readLabelledBlocks(unescapeMarkdown(lines)),
};
