import type { Known } from '../../site/new-since.ts';
import type { Failure } from '../failure.ts';
import type { Query } from '../query/query.ts';
import type { SearchRequest } from '../query/request.ts';
import type { Following } from './follow.ts';
import type { FoundPaper } from './found-paper.ts';
import type { Overview } from './overview.ts';
import type { RankedAnswer } from './search.ts';

/**
 * What the page asks the worker. `bundle` is the absolute address of the index's folder. Papers are loaded by their
 * numbers in the index of a name, that of the answer which gave them.
 */
export type EngineRequest =
  | { kind: 'prepare'; bundle: string }
  | { kind: 'search'; bundle: string; search: SearchRequest }
  | { kind: 'follow'; bundle: string; queries: readonly Query[]; known: Known | undefined }
  | { kind: 'load'; bundle: string; index: string; papers: readonly number[] };

export type EngineResponse =
  | { kind: 'prepared'; overview: Overview }
  | { kind: 'answer'; index: string; ranked: RankedAnswer }
  | { kind: 'following'; index: string; following: Following }
  | { kind: 'papers'; papers: FoundPaper[] };

/** A response has the number of its request. */
export type RequestMessage = { number: number; request: EngineRequest };
export type ResponseMessage =
  | { number: number; response: EngineResponse }
  | { number: number; failure: Failure };
