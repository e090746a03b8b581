import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Mark } from '../../answer.ts';
import { paperText } from '../../snippet/paper-text.ts';
import { type Quote, snippet } from '../../snippet/snippet.ts';
import { MarkedLine } from '../parts/marked-text.tsx';

/** What is marked in the quotes of a list's papers, and when texts may be fetched. */
export type Quoting = {
  marks: readonly Mark[];
  /** What else is marked in a translation. */
  synonyms: readonly Mark[];
  rested: () => Promise<void>;
};

/** What was quoted last of each paper, which the next answer shows until it has its own quotes. */
const latestQuotes = new Map<string, Quote[]>();

/** Calls `onView` while the reader has an element in view, once typing rests; gives what ends that. */
function whenInView(element: Element, rested: () => Promise<void>, onView: () => void): () => void {
  let isInView = false;
  const observer = new IntersectionObserver(async (entries) => {
    isInView = entries.at(-1)?.isIntersecting ?? false;
    if (!isInView) return;
    await rested();
    if (!isInView) return;
    end();
    onView();
  });
  function end(): void {
    isInView = false;
    observer.disconnect();
  }
  observer.observe(element);
  return end;
}

/**
 * What a result quotes of its abstracts, at a height that is there before: empty until it is in view, or what was quoted
 * before.
 */
export function SnippetLines(props: { id: string; isBilingual: boolean } & Quoting) {
  const { id, isBilingual, marks, synonyms, rested } = props;
  const [quotes, setQuotes] = useState(() => latestQuotes.get(id) ?? []);
  const box = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    let isWanted = true;
    async function fill(): Promise<void> {
      try {
        const found = snippet(await paperText(id), marks, synonyms);
        if (!isWanted) return;
        latestQuotes.set(id, found);
        setQuotes(found);
      } catch (error) {
        // A result is whole without its quotes.
        console.warn(error);
      }
    }
    const end = box.current ? whenInView(box.current, rested, fill) : undefined;
    return () => {
      isWanted = false;
      end?.();
    };
  }, [id, marks, synonyms, rested]);

  return (
    <div class={isBilingual ? 'snippet both' : 'snippet'} ref={box}>
      {quotes.map(({ language, pieces }) => (
        <MarkedLine key={language} as="p" className={language} language={language} pieces={pieces} />
      ))}
    </div>
  );
}
