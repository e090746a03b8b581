import type { Available } from '../../schema/available.ts';
import type { SearchWord } from '../../text/words.ts';

/** A word of a phrase; the `gap` of the first one is `GAP.space`. */
export type PhraseWord = Pick<SearchWord, 'text' | 'isHan' | 'gap'>;

/** A word in any of its forms, or words side by side exactly as they are. A run of Han characters is a phrase. */
export type QueryTerm = { kind: 'keyword'; word: string } | { kind: 'phrase'; words: PhraseWord[] };

export type Field = 'title' | 'author';

/** One thing that a paper must have, or must not. */
export type Clause = {
  /** The spellings of one term (`gpt-4`, `gpt4`, `gpt 4`), at least one; the first is the one that was typed. */
  alternatives: QueryTerm[];
  /** Where it must stand; by default anywhere in title, abstract or authors. */
  field?: Field;
  isNegated: boolean;
  /** As it was typed, operator included; clauses that were typed as one (`title:retrieval-augmented`) share it. */
  typed: string;
};

/**
 * A condition on what is known of a paper besides its texts. The value of a topic or source is folded, and compared
 * with the beginnings of words of its name and labels. Dates are ISO dates or beginnings of them (`2024`, `2024-09`),
 * both inclusive.
 */
export type Condition =
  | { kind: 'topic' | 'source'; value: string }
  | { kind: 'date'; from?: string; to?: string }
  | { kind: 'has'; what: Available };

/** A condition of a query; if negated, a paper must not meet it. */
export type Limit = Condition & { isNegated: boolean; typed: string };

/** Longer texts are cut: a whole abstract finds its paper by its beginning, and servers refuse long addresses. */
export const MAX_QUERY_LENGTH = 1000;

/** A query, read: papers that meet every clause and every limit, or the one paper with an id. */
export type Query = {
  /** As typed, trimmed and cut to a sane length. */
  text: string;
  /** The id of the paper whose arXiv id or address (arXiv, Hugging Face, alphaXiv …) the text is. */
  id?: string;
  clauses: Clause[];
  limits: Limit[];
};

/** True for a query in which there is nothing to look for. */
export const isEmptyQuery = ({ id, clauses, limits }: Query): boolean =>
  id === undefined && clauses.length === 0 && limits.length === 0;
