import { fieldsOf } from '../client/memory.ts';
import type { Followed } from './schema.ts';

/** The followed queries in a stored value; none where it is no list of them. */
export function followedOf(value: unknown): Followed[] {
  const list: unknown[] = Array.isArray(value) ? value : [];
  return list.flatMap((one) => {
    const { name, query, since, from, visit } = fieldsOf(one);
    const isWhole = typeof name === 'string' && typeof query === 'string' && typeof since === 'string';
    if (!isWhole || query === '') return [];
    return [
      {
        ...{ name, query, since },
        ...(typeof from === 'string' && { from }),
        ...(typeof visit === 'number' && { visit }),
      },
    ];
  });
}
