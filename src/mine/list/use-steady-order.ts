import { useMemo, useRef } from 'preact/hooks';
import type { OwnPaper } from '../../reader/schema.ts';
import type { Shown } from './shown.ts';

/** Papers in the order in which they were before; those that were not there come first. */
export function inOrderOf(papers: readonly OwnPaper[], ids: ReadonlyMap<string, number>): OwnPaper[] {
  const placeOf = ({ id }: OwnPaper): number => ids.get(id) ?? -1;
  return [...papers].sort((a, b) => placeOf(a) - placeOf(b));
}

/** Keeps each paper where it is while one looks at the list, whatever is done with it there, such as reading it. */
export function useSteadyOrder(papers: readonly OwnPaper[], shown: Shown): readonly OwnPaper[] {
  const before = useRef<{ shown: Shown; ids: ReadonlyMap<string, number> } | undefined>(undefined);
  return useMemo(() => {
    const isSame = before.current?.shown === shown;
    const steady = isSame && before.current ? inOrderOf(papers, before.current.ids) : papers;
    if (!isSame) before.current = { shown, ids: new Map(papers.map(({ id }, at) => [id, at])) };
    return steady;
  }, [papers, shown]);
}
