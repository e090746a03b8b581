import { useEffect, useRef } from 'preact/hooks';
import { storageTrouble } from '../../reader/database.ts';
import type { OwnState } from '../own-state.ts';

/** Says why nothing lasts, where that is so; looks again whenever something has changed. */
export function StorageLine({ own }: { own: OwnState }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const trouble = storageTrouble();
    if (trouble === undefined) return;
    import('../../own/trouble-line.tsx').then(({ showTrouble }) => {
      if (place.current) showTrouble(place.current, trouble);
    }, console.warn);
  }, [own]);
  return <div ref={place} />;
}
