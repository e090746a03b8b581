import { arxivIdOfPaper, paperIdOfArxiv } from '../../schema/arxiv-id.ts';
import { paperIdOfAddress, parsePaperAddress } from '../../schema/paper-address.ts';
import { OPERATOR_NAMES, readOperator } from './operators.ts';
import { type Clause, type Limit, MAX_QUERY_LENGTH, type Query } from './query.ts';
import { exactTerm, spelledAsOne, spelledTerms, versionName } from './spelled-terms.ts';

const MAX_CLAUSES = 24;

/** `"exact phrase"`, `“exact phrase”`, `「精确短语」` */
const QUOTED = '"[^"]*"|＂[^＂]*＂|[“”„][^“”„]*[“”]|「[^「」]*」|『[^『』]*』';
const QUOTES = '"＂“”„「『';

/** `word`, `-"a phrase"`, `title:word`, `-标题：「短语」`; a quote that is never closed is skipped. */
const PART = new RegExp(
  `(?<minus>(?<!\\S)[-－–—−](?=[${QUOTES}\\p{L}\\p{N}]))?` +
    `(?:(?<name>${OPERATOR_NAMES.join('|')})[:：])?` +
    `(?:(?<quoted>${QUOTED})|[${QUOTES}]*(?<word>[^\\s${QUOTES}，、；]+))`,
  'giu',
);

const BETWEEN_WORDS = /^\s+$/;

/** One part of a query. Only plain words (without quotes, operator and minus) have a span: where they stand. */
type ParsedPart = { read: Clause | Limit; span?: { start: number; end: number } };

function readPart(match: RegExpExecArray): ParsedPart[] {
  const { minus = '', name, quoted, word = '' } = match.groups ?? {};
  const [typed] = match;
  const isNegated = minus !== '';
  const value = quoted?.slice(1, -1) ?? word;
  const reading = name === undefined ? undefined : readOperator(name, value);
  if (reading !== undefined && reading.kind !== 'field') return [{ read: { ...reading, isNegated, typed } }];

  const isImpossible = name !== undefined && reading === undefined;
  const isExact = quoted !== undefined && !isImpossible;
  const isPlain = !isExact && !isNegated && reading === undefined;
  const text = reading === undefined ? typed.slice(minus.length) : value;
  const read = isExact ? exactTerm : isNegated ? spelledAsOne : spelledTerms;
  return read(text).map(({ alternatives, start, end }) => ({
    read: {
      alternatives,
      ...(reading && { field: reading.field }),
      isNegated,
      typed: isPlain ? text.slice(start, end) : typed,
    },
    ...(isPlain && { span: { start: match.index + start, end: match.index + end } }),
  }));
}

/** Lets `GPT 4` find `GPT4`, too: each of the two words gets the name that they make as a further spelling. */
function joinVersions(text: string, parts: readonly ParsedPart[]): void {
  for (const [index, { read: second, span }] of parts.entries()) {
    const { read: first, span: placeBefore } = parts[index - 1] ?? {};
    if (!placeBefore || !span || !BETWEEN_WORDS.test(text.slice(placeBefore.end, span.start))) continue;
    if (!first || !('alternatives' in first && 'alternatives' in second)) continue;
    const name = versionName(first.alternatives[0], second.alternatives[0]);
    if (name === undefined) continue;
    first.alternatives.push(name);
    second.alternatives.push(name);
  }
}

function withoutRepeats(parts: readonly (Clause | Limit)[]): (Clause | Limit)[] {
  const known = new Map<string, Clause | Limit>();
  for (const part of parts) {
    const meaning = JSON.stringify({ ...part, typed: '' });
    if (!known.has(meaning)) known.set(meaning, part);
  }
  return [...known.values()];
}

/** Everything that a query asks, in the order in which it was typed, without repeats. */
export function readParts(text: string): (Clause | Limit)[] {
  const parts = [...text.matchAll(PART)].flatMap(readPart);
  joinVersions(text, parts);
  return withoutRepeats(parts.map(({ read }) => read));
}

/** The paper id of a text that consists of an arXiv id or the address of a paper only. */
function paperIdIn(text: string): string | undefined {
  const folded = text.normalize('NFKC').trim();
  const arxivId = arxivIdOfPaper(folded);
  if (arxivId !== undefined) return paperIdOfArxiv(arxivId);
  const address = /\s/.test(folded) ? undefined : parsePaperAddress(folded);
  return address && paperIdOfAddress(address);
}

/**
 * Reads a query. An id or address of a paper asks for that paper alone. Quoted text and every run of Han characters is
 * an exact phrase, operators narrow (`operators.ts`), a minus excludes, all other words are keywords. There are no
 * errors: an operator with an impossible value, or a quote that is never closed, is read as ordinary words.
 */
export function parseQuery(typed: string): Query {
  const text = typed.trim().slice(0, MAX_QUERY_LENGTH).trim();
  const id = paperIdIn(text);
  if (id !== undefined) return { text, id, clauses: [], limits: [] };
  const parts = readParts(text);
  return {
    text,
    clauses: parts.filter((part) => 'alternatives' in part).slice(0, MAX_CLAUSES),
    limits: parts.filter((part) => 'kind' in part),
  };
}
