import { recall, remember, stringsIn } from './memory.ts';

/** So many papers are known as read, the last ones. */
const MAX_READ = 5_000;

/** The ids of the papers that the reader has read, the last one last. */
export const readPapers = (): Set<string> => new Set(stringsIn(recall('papers-read')));

/** Marks a paper as read, or as not read. */
export function setRead(id: string, isRead: boolean): void {
  const ids = readPapers();
  ids.delete(id);
  if (isRead) ids.add(id);
  remember('papers-read', [...ids].slice(-MAX_READ));
}
