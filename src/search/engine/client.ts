import type { Known } from '../../site/new-since.ts';
import type { Answer, AnswerList } from '../answer.ts';
import type { Query } from '../query/query.ts';
import type { SearchRequest } from '../query/request.ts';
import type { Following } from './follow.ts';
import type { FoundPaper } from './found-paper.ts';
import type { Overview } from './overview.ts';

/** What is found, with the name of the index whose numbers it has. */
export type IndexedFollowing = Following & { index: string };

/** The search as a page uses it: its engine runs in a worker. */
export type SearchClient = {
  /** Loads what every search needs, so that the first one is fast, and tells what there is. */
  prepare(): Promise<Overview>;
  /**
   * Answers a request; `undefined` if another one came before this one was begun. One search runs at a time and only
   * the latest waits, so this can be called on every keystroke.
   */
  search(request: SearchRequest): Promise<Answer | undefined>;
  /** Papers of the latest answer, from one index of a list to another. */
  load(list: AnswerList, from: number, to: number): Promise<FoundPaper[]>;
  /** Looks for queries among the newest papers, those that are new to the reader and more. */
  follow(queries: readonly Query[], known: Known | undefined): Promise<IndexedFollowing>;
  /** Papers by their numbers in the index of a name; `outdated` where another one has taken its place. */
  papers(index: string, numbers: readonly number[]): Promise<FoundPaper[]>;
};
