import { useLayoutEffect, useRef } from 'preact/hooks';

/** Elements of another page, shown as they are. */
export function Elements({ elements }: { elements: readonly Element[] }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.replaceChildren(...elements.map((one) => one.cloneNode(true)));
  }, [elements]);
  return <div ref={place} />;
}
