import { visitBefore } from '../../client/visits.ts';
import type { Followed } from '../../reader/schema.ts';
import { type Judgement, recallJudgement, rememberJudgement } from '../rules/judgement.ts';
import { matchesOf } from '../rules/matches.ts';
import { askIndex, lookedFor } from './ask-index.ts';

/**
 * What the index says of its newest papers. It is asked again where other queries are followed, and on the front page where that
 * shows something else or the visit is another; `front` names what it shows, and is absent elsewhere. `undefined` where the
 * index cannot be read.
 */
export async function judgePapers(
  followed: readonly Followed[],
  front: string | undefined,
): Promise<Judgement | undefined> {
  const asked = lookedFor(followed);
  const queries = asked.map(({ query }) => query);
  const known = recallJudgement();
  const isOfQueries = JSON.stringify(known?.queries) === JSON.stringify(queries);
  const visit = visitBefore()?.at;
  const isOfFront = front === undefined || (known?.front === front && known.visit === visit);
  if (isOfQueries && isOfFront) return known;
  try {
    const following = await askIndex(asked);
    const { matches, fresh } = matchesOf(asked, following);
    const places = new Map(matches.map((match) => [match.id, match.places]));
    const papers = new Map(following.papers.map(({ id }) => [id, places.get(id) ?? []]));
    const judgement = { queries, front: front ?? '', visit, papers, fresh };
    rememberJudgement(judgement);
    return judgement;
  } catch (error) {
    console.warn(error);
    return undefined;
  }
}
