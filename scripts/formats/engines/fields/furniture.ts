// What makes a line furniture (see `Reading` in `format.ts`). Beside tables a line is either furniture or unread; in
// prose it may also belong to an abstract, so fewer lines count as furniture there.
import { parsePaperAddress } from '../../../../src/schema/paper-address.ts';
import { hasLetters } from './cell-text.ts';
import { isAddress, linksIn, textAround } from './markdown-links.ts';

/** ` Automated deployment @ 2024-06-30`: the banner of arxiv-daily's topic tables */
export const DEPLOYMENT_BANNER = /^\s*Automated deployment @/;

/** Longer lines are not furniture; in UTF-16 code units. */
const MAX_LENGTH = { besideTables: 4_000, prose: 1_000, notice: 160 };
/** An introduction ends at this line of the file at the latest; its lines are no longer than this. */
const MAX_INTRODUCTION = { lines: 40, length: 400 };

/** Lines beside tables, one pattern for each kind. */
const BESIDE_TABLES: readonly RegExp[] = [
  // --- , ***, ===
  /^\s*(?:-{3,}|\*{3,}|_{3,}|={3,})\s*$/,
  // <details>, </ol>, <br>
  /^\s*(?:<[^<>]*>\s*)+$/,
  // <!-- a comment -->
  /^\s*<!--[^>]*-->\s*$/,
  // <summary>Table of Contents</summary>
  /^\s*<summary>[^<>]*<\/summary>\s*$/i,
  // [x]: https://img.shields.io/…
  /^\s{0,3}\[[^[\]]+\]:\s*\S+/,
  // [![Contributors][contributors-shield]][contributors-url]
  /^\s*\[!\[[^[\]]*\]\[[^[\]]*\]\]\[[^[\]]*\]\s*$/,
  // 📊 共 **18** 篇论文, | 🔗 **4** 篇有代码, Total: 10 papers
  /^[^\p{L}\d]*(?:共|总计|总数|total:?|found)?[\s*]*\d+[\s*]*(?:篇\p{L}{0,6}|papers?)[^\p{L}\d]*$/iu,
  // > Updated on 2022.12.02, Last update: 2026-08-21, 更新时间：…
  /^[^\p{L}]*(?:(?:last )?updated?\b|更新|最后更新|生成时间|generated (?:on|at)\b)/iu,
  DEPLOYMENT_BANNER,
];
/** `back to top`, `返回` */
const BACK = /\b(?:back to (?:top|toc|index)|home)\b|返回/i;

/** `---`, `* * *`, `=====`; `\\` as arXiv's mails have it */
const SEPARATOR = /^\s*(?:(?:[-*_=~—─]\s?){3,200}|\\\\\s*)$/;
/** `![badge](…)`, `<button …>☆ 收藏</button>`, `<!-- toc -->`, `- [cs.CV](#cs.CV) [Total: 54]`, `[[Back]](#toc)` */
const ORNAMENT =
  /^\s*(?:\[?!\[|<(?:button|img|script|style|link|meta|!--)|(?:[-*+]\s+)?\[{1,2}[^[\]]{1,200}\]{1,2}\(#)/i;
/** `<details>`, `</div>`, `<a id="top"></a>`, `<summary>Details</summary>` */
const ELEMENT = /<!?\/?[a-z-][^<>]{0,900}>/gi;
const SUMMARY_OF_NOTHING = /<summary>\s*(?:details|more|展开|详情|点击展开)\s*<\/summary>/gi;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** `There is no result`, `当次推荐总数：0`, `Automated deployment @ …`, `**生成时间**: 2026-04-02` */
const NOTICE =
  /^[^\p{L}\p{N}]{0,12}(?:(?:there (?:is|are) )?no (?:new |matching )?(?:papers?|results?|submissions?|updates?)\b.{0,40}$|当次推荐|暂无|今日(?:无|没有|新增|共|更新)|(?:共|共有|收录|总计)\s?\d{1,6}\s?篇|(?:论文)?(?:总数|数量)[^\p{L}]*$|total\b.{0,20}\d{1,6}\W{0,9}(?:papers?\W{0,9})?$|(?:auto(?:matic(?:ally)?|mated)?[ -])?(?:generated|deployment|updated) (?:by|on|at|@)|powered by|last updated|(?:生成|更新|抓取)(?:时间|日期)|报告生成|本(?:报告|文档|页面|邮件|日报)由|由\s?(?:ai|gpt|llm|deepseek|系统|程序|脚本|机器).{0,12}生成|copyright\b|©|unsubscribe)/iu;

/** True for a line that holds only links within the digest, as in a table of contents. */
function isNavigation(text: string): boolean {
  const links = linksIn(text);
  if (links.length === 0 || links.some(({ url }) => isAddress(url))) return false;
  return !hasLetters(textAround(text, links).replace(BACK, ''));
}

/** True for a line that holds only badges or pictures. */
function isPictures(text: string): boolean {
  return text.includes('![') && !hasLetters(textAround(text, linksIn(text)));
}

/** True for a line beside tables that carries no data. */
export function isFurnitureBesideTables(text: string): boolean {
  if (text.length > MAX_LENGTH.besideTables) return false;
  return BESIDE_TABLES.some((pattern) => pattern.test(text)) || isPictures(text) || isNavigation(text);
}

/**
 * True for a line that introduces a digest, if it stands before the first paper: a short one near the beginning of the
 * file (`number` is 1-based) that does not link to a paper.
 */
export function isIntroduction(number: number, text: string): boolean {
  if (number > MAX_INTRODUCTION.lines || text.length > MAX_INTRODUCTION.length) return false;
  return linksIn(text).every(({ url }) => parsePaperAddress(url) === undefined);
}

/** True for a line of prose that only divides what is above it from what is below. */
export function isSeparator(text: string): boolean {
  return text.length < MAX_LENGTH.prose && SEPARATOR.test(text);
}

/** True for a line of prose that holds only markup: a badge, a link within the digest, tags. */
export function isOrnament(text: string): boolean {
  if (text.length > MAX_LENGTH.prose || !/[<[!\\]/.test(text)) return false;
  if (ORNAMENT.test(text)) return true;
  if (text.includes('href')) return false;
  return !LETTER_OR_DIGIT.test(text.replace(SUMMARY_OF_NOTHING, '').replace(ELEMENT, ''));
}

/**
 * True for a line that says something about the digest itself. Inside an abstract such a line belongs to the abstract.
 */
export function isNotice(text: string): boolean {
  return text.length < MAX_LENGTH.notice && NOTICE.test(text);
}
