import { parseArxivId } from '../schema/arxiv-id.ts';
import { cutWords } from '../text/search-words.ts';

/** One thing that a paper must have: words side by side in this order, or one word in any of its forms. */
export type QueryPart =
  | { kind: 'phrase'; words: { text: string; isHan: boolean }[] }
  | { kind: 'keyword'; word: string };

/** What a reader asks for: the paper with an arXiv id, or every paper that has all parts (nothing where there is none). */
export type Query = { kind: 'id'; id: string } | { kind: 'parts'; parts: QueryPart[] };

/** Longer queries are cut: a whole abstract still finds its paper by its first sentences. */
const MOST_CHARACTERS = 1000;
const MOST_PARTS = 24;

/** `"exact phrase"`, `“exact phrase”`, `「精确短语」`, `『精确短语』` */
const QUOTED = /["“”„＂「『](?<quoted>[^"“”„＂「」『』]*)["“”＂」』]/gu;

function partsOf(text: string, isQuoted: boolean): QueryPart[] {
  const parts: QueryPart[] = [];
  let wasHan = false;
  for (const { text: word, isHan, isJoined } of cutWords(text)) {
    const last = parts.at(-1);
    if (last?.kind === 'phrase' && isJoined && (isQuoted || (isHan && wasHan)))
      last.words.push({ text: word, isHan });
    else if (isQuoted || isHan) parts.push({ kind: 'phrase', words: [{ text: word, isHan }] });
    else parts.push({ kind: 'keyword', word });
    wasHan = isHan;
  }
  return parts;
}

const withoutRepeats = (parts: QueryPart[]): QueryPart[] => [
  ...new Map(parts.map((part) => [JSON.stringify(part), part])).values(),
];

/**
 * Reads a query: an arXiv id or address is a lookup; quoted text and every run of Han characters is an exact phrase;
 * all other words are keywords. A quote that is never closed is no quote, and nothing is an error.
 */
export function parseQuery(text: string): Query {
  const asked = text.slice(0, MOST_CHARACTERS);
  const id = parseArxivId(asked.normalize('NFKC'));
  if (id !== undefined) return { kind: 'id', id };
  const parts: QueryPart[] = [];
  let from = 0;
  for (const match of asked.matchAll(QUOTED)) {
    parts.push(
      ...partsOf(asked.slice(from, match.index), false),
      ...partsOf(match.groups?.quoted ?? '', true),
    );
    from = match.index + match[0].length;
  }
  parts.push(...partsOf(asked.slice(from), false));
  return { kind: 'parts', parts: withoutRepeats(parts).slice(0, MOST_PARTS) };
}
