// Where a label stands in a line, and what marks it.

/** `> `, `- `, `1. `, `<li>` before a label */
const MARKS =
  /^(?:\s{0,20}(?:>|[-*+•·]\s|\d{1,4}[.)、]\s|\[\d{1,4}\]\s|<\/?(?:p|div|li|ul|ol|details|br|center|td|section)\b[^<>]{0,300}>)){0,8}\s{0,20}/i;
const LIST_MARK = /[-*+•·]\s|\d[.)、]\s|<li/i;
/** `<font color="red">`, `</span>`: tags that only dress a label or a value */
const DRESS = /<\/?(?:font|span|small|big|u|ins|mark|kbd)\b[^<>]{0,300}>/gi;
/** `<b>`, `</strong>` */
const BOLD_TAG = /<\/?(?:b|strong)(?:\s[^<>]{0,300})?>/gi;

/** `**Authors**:`, `**📝 摘要：**`, `👤 *Authors*:`, `__Title:__` */
export const BOLD =
  /^[^\p{L}\p{N}*_<#[]{0,8}(?<open>\*{1,3}|_{1,2}(?![\s_]))\s?(?<label>[^*<:：]{1,60}?)\s?(?<inside>[:：]?)\s?\k<open>\s{0,3}(?<after>[:：]?)\s{0,20}/u;
/** `**Title: Rivers of Attention**`: the value stands in the same bold */
export const BOLD_WITH_VALUE =
  /^[^\p{L}\p{N}*_<#[]{0,8}\*\*(?<label>[^*<:：[\]]{1,30})[:：]\s{0,9}(?<value>[^*]{1,2000})\*\*\s*$/u;
/** `<summary>Abstract</summary>` */
export const SUMMARY =
  /^<summary>(?:\s?(?:<\w{1,9}>|\*\*))?(?<label>[^<>*]{1,60})(?:(?:<\/\w{1,9}>|\*\*))?\s?<\/summary>\s{0,20}/i;
/** `【摘要】` */
export const BRACKETED = /^【(?<label>[^】]{1,40})】\s{0,3}[:：]?\s{0,20}/;
/** `Authors: `, `作者：` */
export const PLAIN = /^(?<label>[^:：*<>|[\]]{1,60})[:：](?!\/\/)\s{0,20}/;

/** `<span><strong>单位</strong> River Lab</span>`: a line in one tag */
const IN_A_TAG = /^\s{0,9}(?:[-*+]\s{1,3})?<(?<tag>span|li|p|div|small)\b[^<>]{0,300}>.*<\/\k<tag>>\s{0,9}$/i;

/** A line as its label begins it: without quotation and list marks, and without tags that only dress it. */
export function undressLine(text: string): { text: string; isListed: boolean; isInTag: boolean } {
  const plain = text.includes('<') ? text.replace(DRESS, '').replace(BOLD_TAG, '**') : text;
  const marks = MARKS.exec(plain)?.[0] ?? '';
  return {
    text: plain.slice(marks.length),
    isListed: LIST_MARK.test(marks),
    isInTag: plain !== text && IN_A_TAG.test(text),
  };
}
