import type { Visit } from '../../client/visits.ts';
import type { Followed } from '../../reader/schema.ts';
import type { Mark } from '../../search/answer.ts';
import type { Following } from '../../search/engine/follow.ts';
import { isNewFor, visitToCompare } from './new-papers.ts';

/** A paper that followed queries find: the day that mentions it first, which of the queries, and whether it is new for any. */
export interface Match {
  number: number;
  id: string;
  day: string;
  places: number[];
  isNew: boolean;
  marks: Mark[];
}

/** What followed queries find among the newest papers, and how many papers are new for each of them since a visit. */
export interface Matches {
  /** New ones first, then the latest. */
  matches: Match[];
  fresh: number[];
  visit: Visit | undefined;
}

/** Makes matches of what the index found; `found` has the queries in the order of `followed`. */
export function matchesOf(followed: readonly Followed[], { papers, found }: Following): Matches {
  const visit = visitToCompare(papers);
  const fresh = followed.map(() => 0);
  const ofPapers = new Map<number, number[]>();
  for (const [place, { numbers }] of found.entries())
    for (const number of numbers) ofPapers.set(number, [...(ofPapers.get(number) ?? []), place]);
  const matches = papers.flatMap((paper): Match[] => {
    const places = ofPapers.get(paper.number);
    if (places === undefined) return [];
    const newFor = places.filter((place) => {
      const one = followed[place];
      return visit !== undefined && one !== undefined && isNewFor(one, paper, visit);
    });
    for (const place of newFor) fresh[place] = (fresh[place] ?? 0) + 1;
    const { number, id, digests } = paper;
    const marks = places.flatMap((place) => found[place]?.marks ?? []);
    return [{ number, id, day: digests[0]?.day ?? '', places, isNew: newFor.length > 0, marks }];
  });
  return {
    matches: matches.sort((a, b) => Number(b.isNew) - Number(a.isNew) || b.number - a.number),
    fresh,
    visit,
  };
}
