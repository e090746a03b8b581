/** Lines that begin a record or a part of one, and therefore should not be inside an abstract. */
const MARKS: readonly RegExp[] = [
  // [A Title](https://arxiv.org/abs/2401.00001)
  /^\s*(?:[-*]\s+)?\**\[[^\]]{0,400}\]\(https?:\/\/[^)\s]{1,400}\)\**\s*$/,
  // 2401.00001v1 by A. Author
  /^\s*(?:arXiv:)?\d{4}\.\d{4,5}(?:v\d+)?\s+by\s/i,
  // **Authors**: A. Author · 作者：张三 · 摘要：…
  /^[\s>*_#-]{0,12}(?:title|authors?|pdf|paper link|abstract|标题|作者|摘要|论文链接)[\s*_]{0,4}[:：]/i,
  // ## A heading
  /^#{1,6}\s+\S/,
  // |a|b|c|
  /^\s*\|[^|]*\|[^|]*\|/,
];

/**
 * The index of the first line, after the first one, that looks like the beginning of another record; -1 if none does.
 */
export function findRecordMark(text: string): number {
  return text.split('\n').findIndex((line, index) => index > 0 && MARKS.some((mark) => mark.test(line)));
}
