import type { Answer, AnswerList } from '../answer.ts';
import type { Summary } from '../index/summary.ts';
import type { SearchRequest } from '../query/request.ts';

/** Searches in a worker. */
export type SearchClient = {
  /** Loads what every search needs, so that the first one is fast. */
  prepare(): Promise<void>;
  /**
   * What a request finds; nothing where another request came before this one was begun. One search runs at a time and
   * only the latest waits, so it can be called on every keystroke.
   */
  search(request: SearchRequest): Promise<Answer | undefined>;
  /** Papers of the latest answer, from one index in a list to another. */
  load(list: AnswerList, from: number, to: number): Promise<Summary[]>;
};
