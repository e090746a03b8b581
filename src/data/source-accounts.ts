import type { Label, Source } from '../schema/site.ts';
import { compare } from '../text/compare.ts';
import { getDigests } from './digests.ts';
import { getSources, sourceName } from './settings.ts';

/** What is told of a source: who publishes it, and how many digests of which days are here. */
export type SourceAccount = Pick<Source, 'homepage' | 'licence'> & {
  id: string;
  name: Label;
  digests: number;
  /** The days of its first and its last digest that has a date. */
  first: string | undefined;
  last: string | undefined;
};

/** All sources with a digest, in the order of their ids. */
export async function getSourceAccounts(): Promise<SourceAccount[]> {
  const [sources, digests] = [await getSources(), await getDigests()];
  const bySource = [...Map.groupBy(digests, ({ source }) => source)];
  return bySource
    .map(([id, own]) => {
      const dates = own.flatMap(({ date }) => date ?? []);
      const { homepage, licence } = sources.get(id) ?? {};
      return {
        id,
        name: sourceName(sources, id),
        homepage,
        licence,
        digests: own.length,
        first: dates.at(-1),
        last: dates[0],
      };
    })
    .sort((a, b) => compare(a.id, b.id));
}
