import type { Label } from '../../fields/labels/labelled-lines.ts';
import type { LineToken } from './line-tokens.ts';

/** `Mood: wet`, `- retweets: 25, favorites: 27`: what may be a label that the dictionary lacks */
const KEY =
  /^\s*(?:[-*+•]\s{1,4})?(?<key>\p{L}[\p{L}\p{N}]{0,24}(?:[ _/-][\p{L}\p{N}]{1,24}){0,2})\s?[:：](?:\s+|(?=\P{ASCII}))(?<value>\S.*)$/u;
const ADDRESS = /^<?https?:\/\/\S+\s{0,9}$/;
/** A longer line is a sentence, whatever it begins with; in UTF-16 code units. */
const MAX_LINE = 200;
/** How often a word comes at the beginning of a line, at least, to be a label. */
const MIN_COUNT = 2;

interface Key {
  name: string;
  label: Label;
}

function keyOf(token: LineToken): Key | undefined {
  if (token.kind !== 'text' || token.text.length > MAX_LINE) return undefined;
  const { key, value } = KEY.exec(token.text)?.groups ?? {};
  if (key === undefined || value === undefined) return undefined;
  const field = ADDRESS.test(value) ? { field: 'link' as const } : {};
  const label: Label = { label: key, ...field, style: 'plain', isListed: token.isItem, value };
  return { name: `${token.isItem ? '-' : ''}${token.indent}${key}`, label };
}

/** How often the most frequent known label comes: about the number of papers. */
function mostFrequent(tokens: readonly LineToken[]): number {
  const counts = new Map<string, number>();
  for (const token of tokens) {
    const label = token.kind === 'labels' ? token.labels[0]?.label : undefined;
    if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts.values()].reduce((most, count) => Math.max(most, count), 0);
}

/** Makes labels of lines that begin with the same short word in most papers, and of words before an address. */
export function labelRepeatedKeys(tokens: readonly LineToken[]): LineToken[] {
  const keys = tokens.map(keyOf);
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== undefined) counts.set(key.name, (counts.get(key.name) ?? 0) + 1);
  const least = Math.max(MIN_COUNT, mostFrequent(tokens) / 2);
  return tokens.map((token, index) => {
    const key = keys[index];
    const isLabel =
      key !== undefined && ((counts.get(key.name) ?? 0) >= least || key.label.field !== undefined);
    return isLabel ? { ...token, kind: 'labels', labels: [key.label] } : token;
  });
}
