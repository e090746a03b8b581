import { compare } from '../../text/compare.ts';
import { type DatedPaper, type FirstMention, type PlacedPaper, sourceOfDigest } from '../index/columns.ts';

/** The digest of the earliest day that mentions a paper; the first one of all where none has a day. */
function firstMention({ paper }: DatedPaper, days: ReadonlyMap<string, string>): FirstMention | undefined {
  const mentions = paper.mentions.map(({ digest }) => ({ digest, day: days.get(digest) }));
  const dated = mentions.filter(({ day }) => day !== undefined);
  const first = dated.sort((a, b) => compare(a.day ?? '', b.day ?? ''))[0] ?? mentions[0];
  if (first === undefined) return undefined;
  const { digest, day } = first;
  const digests = new Set(dated.filter((one) => one.day === day).map((one) => one.digest));
  return {
    source: sourceOfDigest(digest),
    ...(day === undefined ? {} : { day }),
    digests: [...digests].sort(compare),
  };
}

/**
 * Numbers papers by the day of the first digest that mentions them (where none has a date, by their own), then by their
 * own date and their id: those of a new digest come behind all others, whose numbers stay.
 */
export function inOrderOfMention<T extends DatedPaper>(
  papers: readonly T[],
  days: ReadonlyMap<string, string>,
): (T & PlacedPaper)[] {
  const keyed = papers.map((item) => {
    const own = item.date ?? '';
    const first = firstMention(item, days);
    return { item: { ...item, first }, day: first?.day ?? own, own };
  });
  return keyed
    .sort(
      (a, b) => compare(a.day, b.day) || compare(a.own, b.own) || compare(a.item.paper.id, b.item.paper.id),
    )
    .map(({ item }) => item);
}
