import { useEffect } from 'preact/hooks';
import { href } from '../site/href.ts';
import { paperPath } from '../site/paths.ts';
import type { OwnState } from './own-state.ts';

/** So many pages of papers are asked for in one visit. */
const MOST = 100;
const asked = new Set<string>();

/** Fills in what papers are that are known by their ids alone, as the first version of the site kept them, from their pages. */
export function useTitles({ papers }: OwnState, isGone: (id: string) => boolean): void {
  useEffect(() => {
    const bare = papers.filter(({ id, title }) => !title.en && !title.zh && !isGone(id) && !asked.has(id));
    if (bare.length === 0 || asked.size >= MOST) return;
    const some = bare.slice(-MOST);
    for (const { id } of some) asked.add(id);
    const fill = async (): Promise<void> => {
      const { complete } = await import('../own/after-mark.ts');
      for (const { id } of some) await complete(id, href(paperPath(id)));
    };
    fill().catch(console.warn);
  }, [papers]);
}
