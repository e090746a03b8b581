import { isBlank, type Line } from '../../lines.ts';
import { headingLabel, type Label, labelsOf } from '../fields/labelled-lines.ts';
import { type CellLink, linksIn, textAround } from '../fields/markdown-links.ts';
import { isLinkWord } from '../fields/paper-links.ts';

/**
 * A line and what it is. `notice` is furniture unless it stands inside a text (`There is no result`), `row` is one of a
 * table, `links` a line with nothing but links. The text is without quotation marks and, of a heading, without `#`.
 */
export type Token = { number: number; text: string; isItem: boolean } & (
  | { kind: 'blank'; isQuoted: boolean }
  | { kind: 'separator' | 'furniture' | 'notice' | 'row' | 'text' }
  | { kind: 'heading'; level: number; label: Label }
  | { kind: 'labels'; labels: readonly Label[] }
  | { kind: 'links'; links: readonly CellLink[] }
);

/** Longest line that can be furniture, in UTF-16 code units. */
const FURNITURE_LENGTH = 1_000;
/** `> ` */
const QUOTE = /^(?:\s{0,9}>){1,8}\s?/;
/** `### A Title`; `<h3>A Title</h3>` */
const HEADING = /^\s{0,3}(?<marks>#{1,6})\s+(?=\S)/;
const HTML_HEADING = /^\s{0,9}<h(?<level>[1-6])\b[^<>]{0,300}>/i;
const HEADING_END = /\s{0,9}(?:<\/h[1-6]>\s{0,9}|\s#{1,6}\s{0,9})$/i;
/** `---`, `* * *`, `=====`; `\\` as arXiv's mails have it */
const SEPARATOR = /^\s*(?:(?:[-*_=~—─]\s?){3,200}|\\\\\s*)$/;
/** `<details>`, `</div>`, `<a id="top"></a>`, `<summary>Details</summary>` */
const TAG = /<!?\/?[a-z-][^<>]{0,900}>/gi;
const SUMMARY_OF_NOTHING = /<summary>\s*(?:details|more|展开|详情|点击展开)\s*<\/summary>/gi;
/** `![badge](…)`, `<button …>☆ 收藏</button>`, `<!-- toc -->`, `- [cs.CV](#cs.CV) [Total: 54]`, `[[Back]](#toc)` */
const ORNAMENT =
  /^\s*(?:\[?!\[|<(?:button|img|script|style|link|meta|!--)|(?:[-*+]\s+)?\[{1,2}[^[\]]{1,200}\]{1,2}\(#)/i;
/** Longest line that can be a notice. */
const NOTICE_LENGTH = 160;
/** `There is no result`, `当次推荐总数：0`, `Automated deployment @ …`, `**生成时间**: 2026-04-02` */
const NOTICE =
  /^[^\p{L}\p{N}]{0,12}(?:(?:there (?:is|are) )?no (?:new |matching )?(?:papers?|results?|submissions?|updates?)\b.{0,40}$|当次推荐|暂无|今日(?:无|没有|新增|共|更新)|(?:共|共有|收录|总计)\s?\d{1,6}\s?篇|(?:论文)?(?:总数|数量)[^\p{L}]*$|total\b.{0,20}\d{1,6}\W{0,9}(?:papers?\W{0,9})?$|(?:auto(?:matic(?:ally)?|mated)?[ -])?(?:generated|deployment|updated) (?:by|on|at|@)|powered by|last updated|(?:生成|更新|抓取)(?:时间|日期)|报告生成|本(?:报告|文档|页面|邮件|日报)由|由\s?(?:ai|gpt|llm|deepseek|系统|程序|脚本|机器).{0,12}生成|copyright\b|©|unsubscribe)/iu;
const ITEM = /^\s{0,3}(?:[-*+•]|\d{1,4}[.)、]|\[\d{1,4}\])\s{1,9}\S/;
/** `| A | B |` */
const ROW = /^\s{0,9}\|[^|]{0,2000}\|/;
const LETTERS_OR_DIGITS = /[\p{L}\p{N}]/u;

function isOrnament(text: string): boolean {
  if (text.length > FURNITURE_LENGTH || !/[<[!\\]/.test(text)) return false;
  if (ORNAMENT.test(text)) return true;
  if (text.includes('href')) return false;
  return !LETTERS_OR_DIGITS.test(text.replace(SUMMARY_OF_NOTHING, '').replace(TAG, ''));
}

/** The links of a line that holds nothing else: `[arXiv](…) | [PDF](…)`, `\\ ( https://… , 12kb)` in arXiv's mails. */
function onlyLinks(text: string): CellLink[] {
  const links = linksIn(text);
  const isAlone = text.startsWith('\\\\') || isLinkWord(textAround(text, links));
  return isAlone ? links : [];
}

function tokenOf({ number, text: raw }: Line): Token {
  const text = raw.replace(QUOTE, '');
  const base = { number, text, isItem: ITEM.test(text) };
  if (isBlank(text)) return { ...base, kind: 'blank', isQuoted: !isBlank(raw) };
  if (text.length < FURNITURE_LENGTH && SEPARATOR.test(text)) return { ...base, kind: 'separator' };
  const heading = HEADING.exec(text) ?? HTML_HEADING.exec(text);
  if (heading !== null) {
    const level = heading.groups?.marks?.length ?? Number(heading.groups?.level);
    const title = text.slice(heading[0].length).replace(HEADING_END, '');
    return { ...base, text: title, kind: 'heading', level, label: headingLabel(title) };
  }
  if (isOrnament(text)) return { ...base, kind: 'furniture' };
  if (text.length < NOTICE_LENGTH && NOTICE.test(text)) return { ...base, kind: 'notice' };
  if (ROW.test(text)) return { ...base, kind: 'row' };
  const labels = labelsOf(text);
  if (labels.length > 0) return { ...base, kind: 'labels', labels };
  const links = onlyLinks(text);
  return links.length > 0 ? { ...base, kind: 'links', links } : { ...base, kind: 'text' };
}

/** True for a line that carries no data wherever it stands. */
export function isFurniture(token: Token): boolean {
  if (token.kind === 'blank') return token.isQuoted;
  return token.kind === 'separator' || token.kind === 'furniture';
}

/** What every line is. */
export function tokenise(lines: readonly Line[]): Token[] {
  return lines.map(tokenOf);
}
