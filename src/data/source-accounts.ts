import type { Label, Source } from '../schema/site.ts';
import { getSourceDigests } from './sources.ts';

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
  return (await getSourceDigests()).map(({ source, name, settings, digests }) => {
    const dates = digests.flatMap(({ digest }) => digest.date ?? []);
    const { homepage, licence } = settings ?? {};
    return {
      id: source,
      name,
      homepage,
      licence,
      digests: digests.length,
      first: dates.at(-1),
      last: dates[0],
    };
  });
}
