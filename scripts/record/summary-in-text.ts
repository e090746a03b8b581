import type { Excerpt } from '../formats/format.ts';

/** `用注意力测河。机器总结：河流…`, `One line. Summary: Rivers …`: a sentence, and a label of a summary behind it */
const LABEL =
  /^(?<before>[^\n]{2,200}?[。！？.!?])\s{0,9}(?<label>(?:机器|機器|AI\s?|模型|自动|自動|智能|论文|論文|中文)?(?:总结|總結|摘要|概要|概述|概括)|(?:AI\s|Machine\s)?(?:Abstract|Summary))\s?[:：]\s{0,9}(?=\S)/iu;
/** The rest of a text is longer than this, in UTF-16 code units. */
const MIN_REST = 10;

/**
 * Divides a text in whose first line the label of a summary stands behind a sentence: the sentence is the digest's own
 * remark, and the rest what the label says. `undefined` for any other text.
 */
export function divideAtSummary({ text, line }: Excerpt): { remark: Excerpt; rest: Excerpt } | undefined {
  const match = LABEL.exec(text);
  if (match?.groups?.before === undefined) return undefined;
  const rest = text.slice(match[0].length);
  if (rest.length < Math.max(MIN_REST, match.groups.before.length / 2)) return undefined;
  return { remark: { text: match.groups.before, line }, rest: { text: rest, line } };
}
