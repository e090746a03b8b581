import type { Answer, AnswerList } from '../answer.ts';
import type { Failure } from '../failure.ts';
import type { Summary } from '../index/summary.ts';
import type { SearchRequest } from '../query/request.ts';

/**
 * What the page asks the worker. `bundle` is the absolute address of Pagefind's folder. Papers are loaded from one
 * index of a list to another; `of` is the number of the request whose answer has the list.
 */
export type EngineRequest =
  | { kind: 'prepare'; bundle: string }
  | { kind: 'search'; bundle: string; search: SearchRequest }
  | { kind: 'load'; bundle: string; of: number; list: AnswerList; from: number; to: number };

export type EngineResponse =
  | { kind: 'prepared' }
  | { kind: 'answer'; answer: Answer }
  | { kind: 'papers'; papers: Summary[] };

/** A response has the number of its request. */
export type RequestMessage = { number: number; request: EngineRequest };
export type ResponseMessage =
  | { number: number; response: EngineResponse }
  | { number: number; failure: Failure };
