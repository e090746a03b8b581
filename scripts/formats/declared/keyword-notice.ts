import { readProse } from '../engines/prose/read-prose.ts';
import type { Format } from '../format.ts';

/** `# New submissions for Tue, 22 Nov 22`, `## Keyword: SLAM` */
const NOTICE = /^#{1,3}\s(?:New submissions for\s|Keyword:\s)/;

/** Papers by keyword. Each has a heading, then a list of labels (` - **Authors:** …`), then its abstract. */
export const keywordNotice: Format = {
  name: 'keyword-notice',
  detect: (lines) => lines.some((text) => NOTICE.test(text)),
  read: readProse,
};
