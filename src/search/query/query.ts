import type { Available } from '../../schema/available.ts';
import type { SearchWord } from '../../text/words.ts';

/** A word of a phrase; the `gap` of the first one is `GAP.space`. */
export type PhraseWord = Pick<SearchWord, 'text' | 'isHan' | 'gap'>;

/** A word in any of its forms, or words side by side exactly as they are. A run of Han characters is a phrase. */
export type QueryTerm = { kind: 'keyword'; word: string } | { kind: 'phrase'; words: PhraseWord[] };

export type Field = 'title' | 'author';

/** One thing that a paper must have, or must not. */
export type Clause = {
  /** Any of these: spellings of one term (`gpt4`, `gpt 4`), at least one, the one that was typed first. */
  alternatives: QueryTerm[];
  /** Where it must stand; without one: title, abstract or authors. */
  field?: Field;
  isNegated: boolean;
  /** As it was typed, operator included; clauses that were typed as one (`title:retrieval-augmented`) share it. */
  typed: string;
};

/** A condition on what is known of a paper besides its texts. */
export type Condition =
  | /** `value` is folded and compared with the beginnings of the words of the labels. */
  {
      kind: 'topic' | 'source';
      value: string;
    } /** ISO dates or beginnings of them, both inclusive: `2024`, `2024-09`; `from` or `to` may be absent. */
  | { kind: 'date'; from?: string; to?: string }
  | { kind: 'has'; what: Available };

/** What narrows the papers without being looked for in their texts. */
export type Limit = Condition & { isNegated: boolean; typed: string };

/** Longer texts are cut: a whole abstract finds its paper by its beginning, and servers refuse addresses above 9 KB. */
export const MAX_QUERY_LENGTH = 1000;

/** What a reader asks for. */
export type Query = {
  /** As typed, trimmed and cut to a sane length. */
  text: string;
  /** The id of the paper whose arXiv id or address (arXiv, Hugging Face, alphaXiv …) the text is. */
  id?: string;
  clauses: Clause[];
  limits: Limit[];
};
