import { fieldsOf, stringsIn } from '../client/memory.ts';

/** What narrows a list: what papers have to have, what the reader has of them or follows, their topic, words in their rows. */
export interface Narrowing {
  has: string[];
  isUnread: boolean;
  isStarred: boolean;
  isFollowed: boolean;
  tag: string;
  topic: string;
  words: string;
}

/** What comes back when the reader does: kept with the entry of the page in the browser's history. */
export interface ListState {
  open: string[];
  narrowing: Narrowing;
  top: number;
}

export const WHOLE: Narrowing = {
  has: [],
  isUnread: false,
  isStarred: false,
  isFollowed: false,
  tag: '',
  topic: '',
  words: '',
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The state that the history has for this page. */
export function keptState(): ListState | undefined {
  const kept = fieldsOf(history.state).list;
  if (kept === undefined) return undefined;
  const { open, narrowing, top } = fieldsOf(kept);
  const { has, isUnread, isStarred, isFollowed, tag, topic, words } = fieldsOf(narrowing);
  return {
    open: stringsIn(open),
    narrowing: {
      has: stringsIn(has),
      isUnread: isUnread === true,
      isStarred: isStarred === true,
      isFollowed: isFollowed === true,
      tag: textOf(tag),
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
