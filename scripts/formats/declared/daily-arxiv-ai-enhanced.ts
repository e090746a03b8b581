import { readProse } from '../engines/prose/read-prose.ts';
import type { Format } from '../format.ts';
import { firstFilled } from '../lines.ts';

/** `<div id=toc></div>`: the first line of every file, even on a day without papers */
const TOP = /^<div id=["']?toc["']?>/;
/** `### [1] [A Title](https://arxiv.org/abs/2604.21982)` */
const PAPER = /^#{1,6}\s+\[\d{1,5}\]\s\[.{1,500}\]\(https?:/;

/**
 * Topics (`# cs.CV [[Back]](#toc)`) with numbered papers: a linked title, authors in italics, Chinese remarks
 * (`TL;DR`, `Motivation`, …) and the English abstract inside `<details>`.
 */
export const dailyArxivAiEnhanced: Format = {
  name: 'daily-arxiv-ai-enhanced',
  detect: (lines) => TOP.test(firstFilled(lines, 1)[0] ?? '') || lines.some((text) => PAPER.test(text)),
  read: readProse,
};
