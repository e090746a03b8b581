import type { Label } from '../schema/site.ts';
import type { PhraseWord } from './query/query.ts';
import type { Facet } from './query/request.ts';

/** A value of a facet, and how many papers of the answer would be left if it alone were chosen of its facet. */
export type FacetValue = { value: string; label: Label; count: number };

/** How many papers of an answer are of a month (`2024-09`), whatever the chosen period. */
export type MonthCount = { month: string; count: number };

/** What to mark in a text: any of these folded words, or these words side by side. */
export type Mark = { kind: 'words'; words: string[] } | { kind: 'phrase'; words: PhraseWord[] };

/** The answer to a search. The papers themselves are loaded a few at a time, see `SearchClient`. */
export type Answer = {
  /** How many papers meet the query, its limits and the chosen facets. */
  total: number;
  /** Whether other forms of the words or related ones were left out, see `isExhaustive` of a request. */
  mayHaveMore: boolean;
  /** Whether the first paper is the one whose id, address or full title was asked for. */
  isDirect: boolean;
  marks: Mark[];
  facets: Record<Facet, FacetValue[]>;
  /** The months of the papers, the first one first. */
  months: MonthCount[];
  /** Papers that only say the same in other words: how many, which words (`强化学习`), and what to mark in them. */
  related: { total: number; words: string[]; marks: Mark[] };
  /** How many papers would be found without the limits (`topic:`, `after:`, `has:` …) and without the chosen facets. */
  unlimited: number;
  /** If nothing was found: how many papers each part of the query, as it was typed, finds alone. */
  parts: { typed: string; total: number }[];
  /** If nothing was found: queries for concepts that are spelled nearly like this one. */
  nearest: string[];
};

/** The two lists of an answer. */
export type AnswerList = 'found' | 'related';
