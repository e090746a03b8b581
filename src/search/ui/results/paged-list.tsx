import { useLayoutEffect, useRef } from 'preact/hooks';
import { Text } from '../../../view/text.tsx';
import type { FoundPaper } from '../../engine/found-paper.ts';
import { ResultItem } from './result-item.tsx';
import type { Quoting } from './snippet-lines.tsx';

type PagedListProps = {
  papers: readonly FoundPaper[];
  total: number;
  /** How many papers are shown at a time. */
  page: number;
  quoting: Quoting;
  /** Shows one more page; absent where there is another way to all papers. */
  onMore: (() => void) | undefined;
  /** Marks the button for who walks the results by keys. */
  buttonData: { 'data-search-more': string } | { 'data-related-more': string };
};

/** One list of an answer, a page at a time; the focus goes to the first paper that the button has brought. */
export function PagedList({ papers, total, page, quoting, onMore, buttonData }: PagedListProps) {
  const list = useRef<HTMLOListElement>(null);
  const awaited = useRef<number | undefined>(undefined);
  const count = papers.length;
  useLayoutEffect(() => {
    if (awaited.current === undefined || count <= awaited.current) return;
    list.current?.children[awaited.current]?.querySelector('a')?.focus();
    awaited.current = undefined;
  }, [count]);
  return (
    <>
      <ol class="results" ref={list}>
        {papers.map((paper) => (
          <ResultItem key={paper.id} paper={paper} quoting={quoting} canOpen={onMore !== undefined} />
        ))}
      </ol>
      {onMore && count > 0 && count < total && (
        <button
          type="button"
          class="search-button"
          {...buttonData}
          onClick={() => {
            awaited.current = count;
            onMore();
          }}
        >
          <Text en={`Show ${page} more`} zh={`再显示 ${page} 篇`} />
        </button>
      )}
    </>
  );
}
