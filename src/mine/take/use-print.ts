import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnPaper } from '../../reader/schema.ts';
import type { Label } from '../../schema/site.ts';
import { drawNotes } from '../list/row-note.tsx';
import { loadAbstracts } from './load-abstracts.ts';
import { type Abstracts, showSheet } from './sheet.tsx';
import { MOST_ABSTRACTS } from './take-away.tsx';

const NONE: Abstracts = new Map();

/**
 * Prints what is shown, all pages of it, however the reader asks the browser to; by the button with abstracts, which are loaded
 * first. Gives how many are, while that lasts.
 */
export function usePrint(name: Label, papers: readonly OwnPaper[]) {
  const now = useRef({ name, papers });
  now.current = { name, papers };
  const abstracts = useRef(NONE);
  const [loaded, setLoaded] = useState<number>();
  useEffect(() => {
    const place = document.querySelector('[data-sheet]');
    if (place === null) return undefined;
    const before = (): void => {
      const { name: title, papers: all } = now.current;
      const isChosen = abstracts.current !== NONE;
      const printed = isChosen ? all.slice(0, MOST_ABSTRACTS) : all;
      showSheet(place, { name: title, papers: printed, abstracts: abstracts.current });
    };
    const after = (): void => {
      showSheet(place, undefined);
      abstracts.current = NONE;
    };
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  const print = async (withAbstracts: boolean): Promise<void> => {
    await drawNotes(papers.flatMap(({ note }) => note ?? []));
    if (withAbstracts) {
      const ids = papers.slice(0, MOST_ABSTRACTS).map(({ id }) => id);
      setLoaded(0);
      abstracts.current = await loadAbstracts(ids, setLoaded);
      setLoaded(undefined);
    }
    globalThis.print();
  };
  return { print, loaded };
}
