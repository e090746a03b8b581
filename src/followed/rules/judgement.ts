import { fieldsOf, recall, remember, stringsIn } from '../../client/memory.ts';

/**
 * What the index said of its newest papers when it was last asked: for which queries, what the front page had then and which
 * visit it was, which of these queries find each paper, and how many papers are new for each.
 */
export interface Judgement {
  queries: string[];
  front: string;
  visit: number | undefined;
  papers: Map<string, number[]>;
  fresh: number[];
}

const NAME = 'follows-found';

const numbersIn = (value: unknown): number[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'number') : [];

/** What is remembered; nothing of what another version of the site has written. */
export function recallJudgement(): Judgement | undefined {
  const { queries, front, visit, papers, fresh } = fieldsOf(recall(NAME));
  if (!Array.isArray(queries) || typeof front !== 'string') return undefined;
  return {
    queries: stringsIn(queries),
    front,
    visit: typeof visit === 'number' ? visit : undefined,
    papers: new Map(Object.entries(fieldsOf(papers)).map(([id, places]) => [id, numbersIn(places)])),
    fresh: numbersIn(fresh),
  };
}

export const rememberJudgement = ({ papers, ...rest }: Judgement): void =>
  remember(NAME, { ...rest, papers: Object.fromEntries(papers) });
