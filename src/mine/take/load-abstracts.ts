import { paperBody } from '../../lists/paper-body.ts';
import { href } from '../../site/href.ts';
import { paperPath } from '../../site/paths.ts';
import type { Abstracts } from './sheet.tsx';

/** So many pages are asked for at a time. */
const AT_ONCE = 6;

/** Loads the abstracts of papers from their pages. A paper whose page cannot be loaded has none. */
export async function loadAbstracts(
  ids: readonly string[],
  onProgress: (done: number) => void,
): Promise<Abstracts> {
  const found = new Map<string, readonly Element[]>();
  const waiting = [...ids];
  let done = 0;
  const work = async (): Promise<void> => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      try {
        const parts = await paperBody(href(paperPath(id)));
        found.set(
          id,
          parts.filter((part) => part.matches('.parallel')),
        );
      } catch (error) {
        console.warn(error);
      }
      done += 1;
      onProgress(done);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found;
}
