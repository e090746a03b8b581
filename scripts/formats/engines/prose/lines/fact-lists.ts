import type { Label } from '../../fields/labels/labelled-lines.ts';
import type { LabelledField } from '../../fields/labels/labels.ts';
import type { LineToken } from './line-tokens.ts';

/** Fields of which a list of facts about a paper has at least two. */
const FACTS: ReadonlySet<LabelledField | undefined> = new Set<LabelledField>([
  'title',
  'titleZh',
  'authors',
  'date',
  'id',
]);
const MIN_FACTS = 2;
/** `- 원본 파일: paper.pdf`, `- 方向：` above a list of its own: a label that the dictionary lacks, among others of a list */
const UNKNOWN = /^\s*[-*+•]\s{1,4}(?<label>[\p{L}\p{N}][^:：*[\]()]{0,24})[:：]\s{0,9}(?<value>.*)$/u;
/** A longer line is a text; in UTF-16 code units. */
const MAX_LINE = 300;

const isPlainLabel = (token: LineToken): boolean =>
  token.kind === 'labels' && token.labels[0]?.style === 'plain' && token.labels[0].value.trim() !== '';

/** An item of such a list with its labels, those that nobody knows as well. */
function asFact(token: LineToken): LineToken {
  if (token.kind === 'labels') return { ...token, labels: token.labels.map(ofFact) };
  const { label, value } =
    token.kind === 'text' && token.text.length <= MAX_LINE ? (UNKNOWN.exec(token.text)?.groups ?? {}) : {};
  if (label === undefined || value === undefined) return token;
  return { ...token, kind: 'labels', labels: [ofFact({ label, style: 'plain', isListed: true, value })] };
}

const ofFact = (label: Label): Label => ({ ...label, isFact: true });

/** True for the items of a list that tell at least two facts about a paper, by plain labels. */
function areFacts(items: readonly LineToken[]): boolean {
  const labels = items.filter(isPlainLabel).flatMap((token) => (token.kind === 'labels' ? token.labels : []));
  const fields = new Set(labels.map(({ field }) => field).filter((field) => FACTS.has(field)));
  return fields.size >= MIN_FACTS;
}

/**
 * Marks the labels in lists of facts (`- 标题：…`, `- 作者：…`, line by line), which stand in a section of a page that the
 * dictionary lacks (`## 基本信息`): there each label begins a value, also one that is not known.
 */
export function labelFacts(tokens: readonly LineToken[]): LineToken[] {
  const found = [...tokens];
  let start = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const [token, first] = [tokens[at], tokens[start]];
    if (token?.isItem && token.indent === first?.indent) continue;
    if (at - start >= MIN_FACTS) {
      const items = tokens.slice(start, at);
      if (areFacts(items)) for (const [offset, item] of items.entries()) found[start + offset] = asFact(item);
    }
    start = token?.isItem ? at : at + 1;
  }
  return found;
}
