import { readProse } from '../engines/prose/read-prose.ts';
import type { Format } from '../format.ts';

/** `**Link**: [PDF](https://arxiv.org/pdf/2511.07413)` */
const LINK = /^\*\*Link\*\*: \[PDF\]\(/;
/** `| Subject | Link | Number of Papers |`: a file that has no papers, only their number by subject */
const COUNTS = /^\|\s{0,9}Subject\s{0,9}\|\s{0,9}Link\s{0,9}\|\s{0,9}Number of Papers\s{0,9}\|/;

/** A heading for each paper, with bold labels below it (`**Title (ZH)**:`, `**Abstract**:`) and `---` at its end. */
export const boldLabels: Format = {
  name: 'bold-labels',
  detect: (lines) => lines.some((text) => LINK.test(text) || COUNTS.test(text)),
  read: readProse,
};
