import { fieldsOf, stringsIn } from '../client/memory.ts';

/** What narrows a list: what papers have to have, whether they are read or followed, their topic, words in their rows. */
export interface Narrowing {
  has: string[];
  isUnread: boolean;
  isFollowed: boolean;
  topic: string;
  words: string;
}

/** What comes back when the reader does: kept with the entry of the page in the browser's history. */
export interface ListState {
  open: string[];
  narrowing: Narrowing;
  top: number;
}

export const WHOLE: Narrowing = { has: [], isUnread: false, isFollowed: false, topic: '', words: '' };

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The state that the history has for this page. */
export function keptState(): ListState | undefined {
  const kept = fieldsOf(history.state).list;
  if (kept === undefined) return undefined;
  const { open, narrowing, top } = fieldsOf(kept);
  const { has, isUnread, isFollowed, topic, words } = fieldsOf(narrowing);
  return {
    open: stringsIn(open),
    narrowing: {
      has: stringsIn(has),
      isUnread: isUnread === true,
      isFollowed: isFollowed === true,
      topic: textOf(topic),
      words: textOf(words),
    },
    top: typeof top === 'number' ? top : 0,
  };
}

/** Keeps the state with the entry of this page. */
export function keepState(state: ListState): void {
  history.replaceState({ ...fieldsOf(history.state), list: state }, '');
}
