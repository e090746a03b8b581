import { readProse } from '../engines/prose/read-prose.ts';
import type { Format } from '../format.ts';

/** `Title: A Title`, `PDF: https://arxiv.org/pdf/2407.01100` */
const LABEL = /^(?<label>Title|PDF):/;

/** Blocks of `Title:`, `PDF:` and `Summary:`, divided by `---`; English only. */
export const labelledBlocks: Format = {
  name: 'labelled-blocks',
  detect: (lines) => new Set(lines.flatMap((text) => LABEL.exec(text)?.groups?.label ?? [])).size === 2,
  read: readProse,
};
