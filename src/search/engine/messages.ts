import type { Answer, List } from '../answer.ts';
import type { Failure } from '../failure.ts';
import type { Summary } from '../index/summary.ts';
import type { SearchRequest } from '../query/request.ts';

/**
 * What the page asks the worker for. `bundle` is the absolute address of Pagefind's folder; `of` is the number of the
 * search whose papers are to be loaded.
 */
export type Ask =
  | { kind: 'prepare'; bundle: string }
  | { kind: 'search'; bundle: string; request: SearchRequest }
  | { kind: 'load'; bundle: string; of: number; list: List; from: number; to: number };

export type Told =
  | { kind: 'prepared' }
  | { kind: 'answer'; answer: Answer }
  | { kind: 'cards'; cards: Summary[] };

/** A question and its answer have the same number. */
export type AskMessage = { number: number; ask: Ask };
export type ToldMessage = { number: number; told: Told } | { number: number; failure: Failure };
