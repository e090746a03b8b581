import { hasPaperLink } from './engines/fields/links/paper-links.ts';

/** A digest that says it has no papers is no longer than this; lines are no longer than this, in UTF-16 code units. */
const MAX_EMPTY = { lines: 60, length: 400 };
/** `There is no result`, `No new papers today.`, `今日没有新论文`, `当次推荐总数：0`, `共 0 篇`, `新着論文はありません` */
const NO_PAPERS =
  /\b(?:no|0|zero) (?:new |matching |relevant |recent )?(?:papers?|results?|submissions?|articles?|updates?|entries)\b|(?:今日|今天|本日|本期|本周|暂)\s?(?:无|無|没有|沒有|暂无)|(?:暂无|暫無|没有|沒有|未找到|未发现)\s?(?:新|相关|符合|匹配|更新|结果|論文|论文)|(?:总数|數量|数量|共|收录)\D{0,6}(?<!\d)0\s?(?:篇|条|$)|論文は(?:ありません|見つかりません)|(?:논문|결과)이 없습니다/iu;

/** True for a short file without the address of any paper that says that there are none. */
export function saysNoPapers(lines: readonly string[]): boolean {
  const filled = lines.filter((text) => text.trim() !== '');
  if (filled.length > MAX_EMPTY.lines || filled.some(({ length }) => length > MAX_EMPTY.length)) return false;
  const isSaid = filled.some((text) => NO_PAPERS.test(text));
  return isSaid && !filled.some(hasPaperLink);
}
