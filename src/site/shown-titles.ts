import type { Paper } from '../schema/paper.ts';

/** What stands between the two titles of `VCRL: …: 基于方差的课程强化学习`, and what closes `… (基于方差的课程强化学习)`. */
const [BETWEEN, CLOSING] = [/[\s:：|/–—(（[【-]+$/, /[\s)）\]】]+$/];

/** The titles of a paper as they are shown: an English one that ends with the Chinese one without that. */
export function shownTitles({ en, zh }: Paper['title']): Paper['title'] {
  if (en === undefined || zh === undefined) return { en, zh };
  const whole = en.replace(CLOSING, '');
  if (!whole.endsWith(zh.replace(CLOSING, ''))) return { en, zh };
  const head = whole.slice(0, -zh.replace(CLOSING, '').length).replace(BETWEEN, '');
  return head === '' ? { zh } : { en: head, zh };
}
