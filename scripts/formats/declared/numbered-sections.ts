import { readProse } from '../engines/prose/read-prose.ts';
import type { Format } from '../format.ts';
import { firstFilled } from '../lines.ts';

/** ``## 1. `cs.AI` - 一个标题 [PDF](https://arxiv.org/pdf/2512.11323), [HTML](…)`` */
const PAPER = /^#{1,6}\s+\d{1,6}\.\s`[^`]{1,40}`\s-\s.{0,2000}\[PDF\]\(/;
/** `# 20251216`: on a day without papers only this and a badge */
const DAY = /^#\s\d{8}\s*$/;
const BADGE = /^\[!\[/;

/** Numbered headings with topic, Chinese title and links; below them `### Authors` and Chinese remarks. */
export const numberedSections: Format = {
  name: 'numbered-sections',

  detect: (lines) => {
    const [day = '', badge = ''] = firstFilled(lines, 2);
    return (DAY.test(day) && BADGE.test(badge)) || lines.some((text) => PAPER.test(text));
  },

  read: readProse,
};
