import { compare } from '../../text/compare.ts';
import type { DatedPaper } from '../index/columns.ts';

/**
 * Numbers papers by the day of the first digest that mentions them (where none has a date, by their own), then by their
 * own date and their id: those of a new digest come behind all others, whose numbers stay.
 */
export function inOrderOfMention<T extends DatedPaper>(
  papers: readonly T[],
  dates: ReadonlyMap<string, string>,
): T[] {
  const keyed = papers.map((item) => {
    const own = item.date ?? '';
    const days = item.paper.mentions.flatMap(({ digest }) => dates.get(digest) ?? []);
    return { item, first: days.sort(compare)[0] ?? own, own };
  });
  return keyed
    .sort(
      (a, b) =>
        compare(a.first, b.first) || compare(a.own, b.own) || compare(a.item.paper.id, b.item.paper.id),
    )
    .map(({ item }) => item);
}
