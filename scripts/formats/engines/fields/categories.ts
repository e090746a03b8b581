import { labelsOf } from './labelled-lines.ts';
import { linksIn, textAround } from './markdown-links.ts';

/** `Table of Contents`, `📑 目录` */
const CONTENTS =
  /^[^\p{L}\p{N}]{0,9}(?:table of contents|contents|toc|index|目录|目錄|索引)[^\p{L}\p{N}]{0,9}$/iu;
/** `New submissions for Tue, 22 Nov 22`, `每周AI论文速递（260202-260206）`, `2024-05-01`, `Daily arXiv`: words of banners only */
const BANNER =
  /\d{6,8}|\d{4}[-/.年]\d{1,2}|\b(?:papers?(?! with code)|arxiv|daily|weekly|digest|submissions?|readme)\b|论文|論文|每日|每周|每週|今日|速递|日报|日報|周报|週報/iu;
/** Words that banners have, and topics too: `Updates`, `推荐阅读`, but `模型更新`, `推荐系统` */
const BANNER_WORD =
  /\b(?:today|abstracts?|contents?|overview|introduction|about|summary|license|usage|statistics|updates?)\b|目录|目錄|列表|简介|统计|概览|总览|汇总|摘要|更新|推荐/iu;
/** The words of a banner, and what stands between them. */
const BANNER_WORDS = new RegExp(
  String.raw`${BANNER_WORD.source}|\b(?:the|table|of|for|on|new|latest|recent|all|and|this|us|project)\b|本期|本周|本月|今天|最新|最近|全部|内容|数据|信息|时间|日期|阅读|文章|精选|热门|更多|相关|编辑|记录|日志|[^\p{L}]`,
  'giu',
);
/** `cs.CL`, `astro-ph.GA`: makes a heading a topic, whatever else it says */
const CATEGORY =
  /(?<![\w.])(?:[a-z]{2,5}(?:-[a-z]{2,4})?\.[A-Z]{2}|(?:astro-ph|cond-mat)\.[A-Z][A-Za-z]+)(?![\w.])/;
/** `📌`, `1.` before a topic; `(12)`, `[Total: 54]`, `12 papers` after it */
const BEFORE = /^[^\p{L}\p{N}]{0,12}(?:\d{1,3}[.、)]\s)?[^\p{L}\p{N}]{0,12}/u;
const AFTER =
  /\s*(?:[([（]\s*(?:total\s*[:：]?\s*)?\d{1,6}(?:\s*(?:papers?|篇))?\s*[)\]）]|[-–—:：]?\s*\d{1,6}\s*(?:papers?|篇))\s*$/i;
const AROUND = /[\s:：[\]|*#-]{1,20}$/;
const LETTER = /\p{L}/u;
const MAX_TOPIC_LENGTH = 80;

/** `cs.CV`, `astro-ph.GA`, `quant-ph`: a word that is a category and nothing else */
const CATEGORY_ALONE =
  /^(?:[a-z-]{2,9}\.[A-Za-z-]{2,12}|quant-ph|gr-qc|math-ph|hep-(?:th|ph|ex|lat)|nucl-(?:th|ex))$/;
const MAX_CATEGORIES_LENGTH = 200;

/** What stands between categories: `cs.CL cs.AI`, `[cs.CL]`, `` `cs.CL` | `cs.AI` `` */
export const BETWEEN_CATEGORIES = /[\s,;|`[\]()，；、]+/;

/** True for a text that lists arXiv categories and says nothing else. */
export function isCategoryList(text: string): boolean {
  const words = text.length > MAX_CATEGORIES_LENGTH ? [] : text.split(BETWEEN_CATEGORIES).filter(Boolean);
  return words.length > 0 && words.every((word) => CATEGORY_ALONE.test(word));
}

/** True for the heading of a table of contents. */
export function isContents(heading: string): boolean {
  return CONTENTS.test(heading);
}

/** True for a heading that names an arXiv category. */
export function isCategory(heading: string): boolean {
  return CATEGORY.test(heading);
}

/** True for a heading that says what the digest is (`Daily arXiv`), not what its papers are about. */
export function isBanner(heading: string): boolean {
  if (CATEGORY.test(heading)) return false;
  return BANNER.test(heading) || (BANNER_WORD.test(heading) && heading.replace(BANNER_WORDS, '') === '');
}

/** The topic in a heading: `SLAM` of `Keyword: SLAM`, `cs.CV` of `cs.CV [[Back]](#toc)`; `undefined` for a banner. */
export function topicOf(heading: string): string | undefined {
  const [label] = labelsOf(heading);
  const isLabelled = label?.field === 'note' || label?.field === 'topic';
  const text = isLabelled && label.value !== '' ? label.value : heading;
  const links = linksIn(text);
  const around = textAround(text, links);
  const named = (LETTER.test(around) ? around : (links[0]?.label ?? '')).replace(/\[\s*\]/g, '');
  const topic = named.slice(0, 300).trim().replace(BEFORE, '').replace(AFTER, '').replace(AROUND, '');
  const isTopic = LETTER.test(topic) && topic.length <= MAX_TOPIC_LENGTH;
  return isTopic && (isLabelled || !isBanner(topic)) ? topic : undefined;
}
