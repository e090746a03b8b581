import { DATED_HEADING, MONTH_HEADING, YEAR } from '../../../text/date-shapes.ts';
import type { Excerpt } from '../../format.ts';
import type { Line } from '../../lines.ts';
import { TAG, trimCell, unbold } from '../fields/cell-text.ts';

/** A heading: Markdown, HTML, the summary of `<details>`, or a line in bold. */
export interface ScopeHeading extends Excerpt {
  level: number;
}

/** What the headings above a table say about its papers. */
export interface TableScope {
  topic?: Excerpt;
  date?: Excerpt;
  /** For dates without a year: `07-29` */
  year?: string;
}

/** `## Topic ##`, `##主题` */
const MARKDOWN = /^\s{0,3}(?<marks>#{2,6}(?=[^#\s])|#{1,6}(?=\s))\s*(?<text>\S.*)$/;
/** `**Topic**` on a line of its own */
const BOLD = /^\s*\*\*(?<text>[^*|]{1,80})\*\*\s*$/;
/** `<h2 id="x">Topic</h2>`, `<summary><b>Topic</b></summary>` */
const HTML = /^\s*<(?:h(?<level>[1-6])|summary)\b[^<>]*>(?<text>.+?)<\/(?:h[1-6]|summary)>\s*$/i;
/** `Topic [[Back]](#toc)`, `Topic (12 papers)`, `主题（10 篇）` */
const AFTER = /\s*(?:\[+[^[\]]*\]+\([^()]*\)|[(（][\d\s]+(?:papers?|篇|条|項|项)?[^()（）]*[)）])$/i;
/** `🔬 Topic` */
const PICTURE = /^(?:\p{Extended_Pictographic}|\uFE0F|\s)+/u;
/** How much of a heading is read, in UTF-16 code units. */
const MAX_LENGTH = 200;
/** Levels for headings without one: deeper than all others. */
const LEVELS = { summary: 7, bold: 8 };
/** `Updated on 2024.09.05`, `Table of Contents`, `Daily Papers`: headings that are not topics */
const NO_TOPIC =
  /^(?:(?:last )?updated?\b.*|(?:table of )?contents|toc|(?:today'?s |latest |most |new |recent |daily |all )*(?:arxiv )?(?:papers?|updates?|submissions?|abstracts?|digest|recent|today|index|list)(?: (?:for|on|of) .*)?|show|click .*|(?:最新|最近|今日|本周|每日|最后|论文|数据|内容)?更新|更新(?:于|時間|时间|日期|日志|记录).*|目录|目錄|摘要|(?:今日|最新|全部).{0,6}|(?:论文|文章|快速|内容|页面|网站|目录|本页)?(?:导航|導航|列表|清单|排名))$/i;
/** `My Daily Papers`, `arXiv 日报`: the banner of a whole file */
const BANNER =
  /\b(?:arxiv|papers?(?! with code)|daily|weekly|digest|updates?|awesome|readme)\b|arxiv|论文|論文|日报|日報|周报|週報|速递|汇总/i;

/** The heading on a line, without its marks. */
export function headingOf({ text, number }: Line): ScopeHeading | undefined {
  const markdown = MARKDOWN.exec(text)?.groups;
  const html = text.includes('</') ? HTML.exec(text)?.groups : undefined;
  const bold = BOLD.exec(text)?.groups;
  const inside = markdown?.text ?? html?.text?.replace(TAG, '') ?? bold?.text;
  if (inside === undefined) return undefined;
  const level =
    markdown?.marks?.length ?? (html === undefined ? LEVELS.bold : Number(html.level ?? LEVELS.summary));
  let bare = inside.trim();
  while (bare.endsWith('#')) bare = bare.slice(0, -1).trimEnd();
  return { level, text: trimCell(bare), line: number };
}

const startOf = ({ text }: ScopeHeading): string => unbold(text.slice(0, MAX_LENGTH));

function dateOf(heading: ScopeHeading): string | undefined {
  return DATED_HEADING.exec(startOf(heading))?.groups?.date;
}

function yearOf(heading: ScopeHeading): string | undefined {
  const { year, yearAfter } = MONTH_HEADING.exec(startOf(heading))?.groups ?? {};
  return year ?? yearAfter ?? YEAR.exec(dateOf(heading) ?? '')?.[0];
}

function topicOf(heading: ScopeHeading): Excerpt | undefined {
  const text = unbold(startOf(heading).replace(PICTURE, '').replace(AFTER, '').replace(AFTER, ''));
  const isBanner = heading.level === 1 && BANNER.test(text);
  const isTopic = /\p{L}/u.test(text) && !isBanner && !NO_TOPIC.test(text) && yearOf(heading) === undefined;
  return isTopic && dateOf(heading) === undefined ? { text, line: heading.line } : undefined;
}

/** The headings that hold below a heading: itself, and the earlier ones of lesser levels. */
export function headingsBelow(headings: readonly ScopeHeading[], heading: ScopeHeading): ScopeHeading[] {
  return [...headings.filter(({ level }) => level < heading.level), heading];
}

/** What headings say, from the outermost to the nearest; the nearest that says a thing counts. */
export function scopeOf(headings: readonly ScopeHeading[]): TableScope {
  const nearest = headings.toReversed();
  const topic = nearest.map(topicOf).find((found) => found !== undefined);
  const year = nearest.map(yearOf).find((found) => found !== undefined);
  const dates = nearest.map((heading) => ({ text: dateOf(heading), line: heading.line }));
  const dated = dates.find(({ text }) => text !== undefined);
  return {
    ...(topic && { topic }),
    ...(dated?.text === undefined ? {} : { date: { text: dated.text, line: dated.line } }),
    ...(year === undefined ? {} : { year }),
  };
}
