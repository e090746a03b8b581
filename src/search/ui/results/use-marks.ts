import type { RefObject } from 'preact';
import { isTyping } from '../../../client/is-typing.ts';
import { type KnownPaper, markPaper, now } from '../../../own/mark-paper.ts';
import { useOwnPaper } from '../../../own/use-own-paper.ts';
import { type Change, read, starred } from '../../../reader/own-paper.ts';
import type { OwnPaper } from '../../../reader/schema.ts';

interface Marks {
  own: OwnPaper | undefined;
  toggleStar: () => void;
  /** Marks the paper as read, because it was opened. */
  markOpened: () => void;
  /** `s` star, `m` read, `n` note; other keys go on to the box of the search. */
  onKeyDown: (event: KeyboardEvent) => void;
}

/** What the reader has of the paper of a result, and what changes it. Trouble is told in `item`. */
export function useMarks(
  paper: KnownPaper,
  item: RefObject<HTMLElement | null>,
  writeNote: (() => void) | undefined,
): Marks {
  const own = useOwnPaper(paper.facts.id);
  const mark = (change: Change): void => void markPaper(paper, change, item.current);
  const toggleStar = (): void => mark(starred(own?.starred === undefined, now()));
  const keys: Partial<Record<string, () => void>> = {
    s: toggleStar,
    m: () => mark(read(own?.read === undefined, now())),
    ...(writeNote && { n: writeNote }),
  };
  return {
    own,
    toggleStar,
    markOpened: () => void markPaper(paper, read(true, now())),
    onKeyDown: (event) => {
      const { key, target, isComposing, metaKey, ctrlKey, altKey } = event;
      const press = keys[key];
      if (press === undefined || isComposing || metaKey || ctrlKey || altKey || isTyping(target)) return;
      event.preventDefault();
      event.stopPropagation();
      press();
    },
  };
}
