import { stripHtml } from '../../../../text/html/strip-html.ts';
import { isEmptyCell } from '../../../../text/no-value.ts';

/** A longer value is a text, whose markup stays; in UTF-16 code units. */
const MAX_LENGTH = 300;
/** `**`, `` ` ``, `_` around a value */
const AROUND = /^[\s*_`]{1,20}|[\s*_`]{1,20}$/g;
/** `not available`, `摘要里没有给出`, `暂无`, `未公开`, `なし`: how a digest says that a paper has no code or page */
const NONE =
  /^(?:(?:no|none|unavailable|unknown)\b.{0,60}|.{0,30}(?:\bnot (?:available|given|provided|mentioned|found|released|public)\b|没有|沒有|未提供|未提及|未给出|未給出|未公开|未公開|未开源|未開源|未找到|未知|暂无|暫無|暂未|暫未|尚未|不详|不詳|なし|ありません|없음).{0,30}|[无無](?:公开|公開|相关|相關|可用)?(?:代码|代碼|链接|連結|信息|項目|项目)?)[.。!！]?$/iu;

/** A short value without tags, character references and emphasis around it: `05-21` of `<font color="gray">**05-21**</font>`. */
export function plainValue(text: string): string {
  if (text.length > MAX_LENGTH) return text;
  const untagged = text.includes('<') || text.includes('&') ? stripHtml(text) : text;
  return untagged.replace(AROUND, '');
}

/** True for a value that says in words that there is none: `not available`, `代码: 摘要里没有给出`. */
export function saysNone(text: string): boolean {
  return isEmptyCell(text) || (text.length < MAX_LENGTH && NONE.test(text));
}
