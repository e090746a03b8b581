import type { Digest } from '../schema/digest.ts';
import type { Label } from '../schema/site.ts';

/** `2024-06-20`, `20240620`, `2024/0617-0621`, `paper_metadata_2024_06_20` without the letters */
const DATES = /\d{4}[-_./]?\d{2}(?:[-_./]?\d{2})?(?:[-_.]\d{4})?|\b\d{2}[-_.]\d{2}\b/g;
const EDGES = /^[\s\-_.·]+|[\s\-_.·]+$/g;

/** What the path of a digest says beside its source and its day: `LLM/2024-06-20` → LLM. */
function restOf(title: string): string {
  const parts = title.replace(DATES, '').split('/');
  return parts
    .map((part) => part.replace(EDGES, '').replaceAll('_', ' '))
    .filter(Boolean)
    .join(' · ');
}

/**
 * What digests are called beside their day, by their ids: the name of the source, and the rest of the path where a source has
 * several on one day. `nameOf` gives the name of a source.
 */
export function digestNames(
  digests: readonly Pick<Digest, 'id' | 'source' | 'date' | 'title'>[],
  nameOf: (source: string) => Label,
): Map<string, Label> {
  const ofDay = Map.groupBy(digests, ({ source, date }) => `${source}/${date ?? ''}`);
  const names = [...ofDay.values()].flatMap((some) =>
    some.map(({ id, source, title }): [string, Label] => {
      const { en, zh } = nameOf(source);
      const rest = some.length > 1 ? restOf(title) || title : '';
      return [id, rest === '' ? { en, zh } : { en: `${en} · ${rest}`, zh: `${zh} · ${rest}` }];
    }),
  );
  return new Map(names);
}
