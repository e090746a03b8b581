import { useEffect, useMemo, useState } from 'preact/hooks';
import { searchHistory } from '../search/ui/history.ts';
import { addressOfShown, type Shown, shownOfAddress } from './list/shown.ts';

/** Typing changes the entry of the page in the browser's history; a choice makes another one. */
export type Change = (some: Partial<Shown>, how?: 'choice' | 'typing') => void;

/** What the page shows, as its address says, and the way to change both. */
export function useShown(): [Shown, Change] {
  const [shown, setShown] = useState(() => shownOfAddress(location));
  const entries = useMemo(searchHistory, []);
  useEffect(() => {
    const arrive = (): void => {
      entries.arrive();
      setShown(shownOfAddress(location));
    };
    addEventListener('popstate', arrive);
    return () => removeEventListener('popstate', arrive);
  }, []);
  const change: Change = (some, how = 'choice') => {
    const next = { ...shown, page: 1, ...some };
    if (how === 'typing') entries.type(addressOfShown(next));
    else entries.push(addressOfShown(next));
    setShown(next);
  };
  return [shown, change];
}
