import { type Available, availableOf } from '../schema/available.ts';
import type { Digest } from '../schema/digest.ts';
import type { Paper } from '../schema/paper.ts';
import { paperDate } from '../site/dates.ts';
import { compare } from '../text/compare.ts';

/** What the numbers of the site know of a paper. */
export type CountedPaper = {
  id: string;
  /** The day of the first digest that has it, else its own day or month; absent where neither is known. */
  day?: string;
  /** The source of that digest; absent for a paper of corrections alone. */
  source?: string;
  has: readonly Available[];
};

/** What is known of digests, by their ids. */
export type KnownDigests = ReadonlyMap<string, Pick<Digest, 'source' | 'date'>>;

/** Later than any day: digests without one come last. */
const NEVER = '9999';

/** A paper as it is counted: once, for the digest that had it first; of several on one day the first by id. */
export function countedPaper(paper: Paper, digests: KnownDigests): CountedPaper {
  const [first] = paper.mentions
    .flatMap(({ digest: id }) => {
      const digest = digests.get(id);
      return digest === undefined ? [] : [{ id, digest }];
    })
    .sort((a, b) => compare(a.digest.date ?? NEVER, b.digest.date ?? NEVER) || compare(a.id, b.id));
  const day = first?.digest.date ?? paperDate(paper);
  return {
    id: paper.id,
    ...(day !== undefined && { day }),
    ...(first && { source: first.digest.source }),
    has: availableOf(paper),
  };
}

/** The source of the digest that gave a paper its Chinese text, the abstract rather than the title. */
export function sourceOfChinese({ mentions }: Paper, digests: KnownDigests): string | undefined {
  const [given] = (['abstract.zh', 'title.zh'] as const).flatMap((field) =>
    mentions.flatMap(({ digest, fields }) => (fields.includes(field) ? (digests.get(digest) ?? []) : [])),
  );
  return given?.source;
}
