import { readPage } from '../engines/prose/pages/read-page.ts';
import type { Format } from '../format.ts';

/** `## 📝 摘要（中文）`, `## 📄 摘要（原文）` */
const ABSTRACT = /^##\s\P{L}{0,9}摘要（(?:中文|原文)）\s*$/u;

/** One paper a file: front matter, a toolbar of links, bold labels, and sections, two of them for the abstracts. */
export const paperPage: Format = {
  name: 'paper-page',
  detect: (lines) => lines.some((text) => ABSTRACT.test(text)),
  read: readPage,
};
