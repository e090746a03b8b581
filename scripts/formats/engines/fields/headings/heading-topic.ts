import { labelsOf } from '../labels/labelled-lines.ts';
import { linksIn, textAround } from '../links/markdown-links.ts';
import { isBanner, isContents } from './banners.ts';
import { isCategory } from './categories.ts';
import { dateOfHeading } from './heading-dates.ts';

/** `📌`, `1.`, `1.1`, `三、` before a topic; `(12)`, `[Total: 54]`, `12 papers`, `（10 篇）` after it */
const BEFORE =
  /^[^\p{L}\p{N}]{0,12}(?:(?:\d{1,2}(?:\.\d{1,2}){1,3}[.、)]?\s|\d{1,3}[.、)]\s?(?!\d)|[一二三四五六七八九十]{1,3}[、.．])\s{0,3})?[^\p{L}\p{N}]{0,12}/u;
const AFTER =
  /\s*(?:[([（]\s*(?:total\s*[:：]?\s*)?\d{1,6}(?:\s*(?:papers?|篇|条|條|项|項)[^()（）]{0,20})?\s*[)\]）]|[-–—:：]?\s*\d{1,6}\s*(?:papers?|篇))\s*$/i;
const AROUND = /[\s:：[\]|*#-]{1,20}$/;
/** `（2024-05-20）` after a category */
const DATED_BRACKET = /\s{0,3}[(（[]?(?:19|20)\d\d[-/.年]?\d{1,2}[-/.月]?\d{1,2}日?[)）\]]?/;
const LETTER = /\p{L}/u;
const MAX_TOPIC_LENGTH = 80;
/** How much of a heading is read, in UTF-16 code units. */
const MAX_READ = 300;

/** The text after a label for topics: `SLAM` of `Keyword: SLAM` */
function labelledTopic(heading: string): string | undefined {
  const [label] = labelsOf(heading);
  const isTopic = label?.field === 'topic' || label?.field === 'note';
  return isTopic && label.value !== '' ? label.value : undefined;
}

/** True for a heading that is a topic wherever it stands: one with a label for topics, or a category of arXiv. */
export function namesTopic(heading: string): boolean {
  return isCategory(heading) || labelledTopic(heading) !== undefined;
}

/**
 * The topic in a heading: `SLAM` of `Keyword: SLAM`, `cs.CV` of `cs.CV [[Back]](#toc)`, `Rivers` of `## 三、Rivers (12)`.
 * `undefined` for a banner, a table of contents, and a heading with a date, a month or a week in it.
 */
export function topicOf(heading: string): string | undefined {
  const labelled = labelledTopic(heading);
  const text = labelled ?? heading;
  const links = linksIn(text);
  const around = textAround(text, links);
  const named = (LETTER.test(around) ? around : (links[0]?.label ?? '')).replace(/\[\s*\]/g, '');
  const topic = named.slice(0, MAX_READ).trim().replace(BEFORE, '').replace(AFTER, '').replace(AROUND, '');
  if (!LETTER.test(topic) || topic.length > MAX_TOPIC_LENGTH) return undefined;
  if (isCategory(topic)) return topic.replace(DATED_BRACKET, '');
  if (dateOfHeading(heading) !== undefined || isContents(topic)) return undefined;
  return labelled !== undefined || !isBanner(topic) ? topic : undefined;
}
