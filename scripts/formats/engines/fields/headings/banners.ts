import { isCategory } from './categories.ts';

/** `Table of Contents`, `📑 目录` */
const CONTENTS =
  /^[^\p{L}\p{N}]{0,9}(?:table of contents|contents|toc|index|目录|目錄|索引|目次)[^\p{L}\p{N}]{0,9}$/iu;
/** A topic in spite of its first word */
const PAPERS_WITH_CODE = /^papers with code$/i;
/** Words that only banners have: `Daily arXiv`, `每周AI论文速递` */
const STRONG =
  /\b(?:papers?|arxiv|daily|weekly|monthly|digest|newsletter|submissions?|preprints?|readme|awesome)\b|论文|論文|每日|每周|每週|每月|今日|速递|速遞|日报|日報|周报|週報|月报|月報/giu;
/** Words that banners have, and topics and titles too: `Updates`, `推荐阅读`, but `模型更新`, `推荐系统` */
const WEAK =
  /\b(?:today'?s?|abstracts?|contents?|overview|introduction|about|summary|license|usage|statistics|updates?|updated|index|list|lists|navigation|picks?|highlights?|archive|show|click|collections?|categor(?:y|ies)|topics?)\b|目录|目錄|列表|简介|簡介|统计|統計|概览|概覽|总览|總覽|汇总|匯總|摘要|更新|推荐|推薦|导航|導航|清单|清單|排名|索引|合集|合輯|大全|分类|分類|类别|類別/giu;
/** What stands between words of banners, and says nothing of itself. */
const FILLERS =
  /\b(?:the|table|of|for|on|in|from|by|my|our|with|a|an|at|new|latest|recent|all|most|last|and|this|us|project|top|here|to|expand|week|month|day|year)\b|本期|本周|本週|本月|今天|最新|最近|全部|内容|內容|数据|信息|时间|日期|阅读|文章|精选|精選|热门|更多|相关|编辑|记录|日志|快速|页面|網站|网站|本页|最后|开源|開源|项目|項目|[的于和与及]/giu;
const LATIN_WORD = /[\p{L}\p{N}]{1,80}/gu;
const HAN = /\p{Script=Han}/gu;
/** A banner that names its field beside its own words has no more words than this; two Han characters are one. */
const MAX_NAMED = 3;
/** A longer heading is no banner; in UTF-16 code units. */
const MAX_LENGTH = 200;

/** How many words are left of a heading, without those of banners, signs and numbers. */
function countOthers(heading: string): number {
  const rest = heading.replace(STRONG, ' ').replace(WEAK, ' ').replace(FILLERS, ' ').replace(/\d+/g, ' ');
  const han = rest.match(HAN)?.length ?? 0;
  return (rest.replace(HAN, ' ').match(LATIN_WORD)?.length ?? 0) + han / 2;
}

/** True for the heading of a table of contents. */
export function isContents(heading: string): boolean {
  return CONTENTS.test(heading);
}

/**
 * True for a heading that says what the digest is (`Daily arXiv`, `3D Vision Papers`), not what its papers are about.
 * False for a title that has such words among others: `Reviewing Papers with Large Language Models`.
 */
export function isBanner(heading: string): boolean {
  if (heading.length > MAX_LENGTH || isCategory(heading) || PAPERS_WITH_CODE.test(heading.trim()))
    return false;
  if (heading.search(STRONG) >= 0) return countOthers(heading) <= MAX_NAMED;
  return heading.search(WEAK) >= 0 && countOthers(heading) === 0;
}

/** True for a heading that says more than that this is a digest: `3D Vision Papers`, but not `Daily Papers`. */
export function namesField(heading: string): boolean {
  return heading.length > MAX_LENGTH || countOthers(heading) > 0;
}
