import { useLayoutEffect, useRef } from 'preact/hooks';
import { countLabel, PAPERS } from '../../../site/counts.ts';
import { hasHan } from '../../../text/han.ts';
import { Text } from '../../../view/text.tsx';
import type { Answer } from '../../answer.ts';
import type { FoundPaper } from '../../engine/found-paper.ts';
import { langOf } from '../parts/marked-text.tsx';
import { PagedList } from './paged-list.tsx';

/** A concept has up to thirty renderings; so many are named. */
const MAX_WORDS = 4;

/** `强化学习 · 增強式學習`, each in its own language. */
function Words({ words }: { words: string[] }) {
  return (
    <>
      {words.slice(0, MAX_WORDS).map((word, at) => (
        <>
          {at > 0 && ' · '}
          <span class="word" lang={langOf(hasHan(word) ? 'zh' : 'en', word)}>
            {word}
          </span>
        </>
      ))}
      {words.length > MAX_WORDS && ' …'}
    </>
  );
}

function RelatedLine({ total, words }: Answer['related']) {
  const count = countLabel(total, PAPERS);
  return (
    <Text
      en={
        <>
          also: <Words words={words} /> — {count.en}
        </>
      }
      zh={
        <>
          另含：
          <Words words={words} /> — {count.zh}
        </>
      }
    />
  );
}

type RelatedListProps = {
  related: Answer['related'];
  papers: readonly FoundPaper[];
  page: number;
  rested: () => Promise<void>;
  /** Shows the first papers, or more of them. */
  onMore: () => void;
  /** Whether more than the first papers can be shown. */
  isPaged: boolean;
};

/**
 * The papers that say the same in other words, under a line that names the words and counts the papers. As long as none
 * is shown, the line is a button that brings them.
 */
export function RelatedList({ related, papers, page, rested, onMore, isPaged }: RelatedListProps) {
  const section = useRef<HTMLElement>(null);
  const isAsked = useRef(false);
  const isOpen = papers.length > 0;
  useLayoutEffect(() => {
    if (isOpen && isAsked.current) section.current?.querySelector<HTMLElement>('.results a')?.focus();
    isAsked.current = false;
  }, [isOpen]);
  if (related.total === 0) return null;
  const quoting = { marks: related.marks, synonyms: related.marks, rested };
  return (
    <section class="related" ref={section}>
      {isOpen ? (
        <h2 class="related-line">
          <RelatedLine {...related} />
        </h2>
      ) : (
        <button
          type="button"
          class="search-button related-line"
          data-related-more=""
          onClick={() => {
            isAsked.current = true;
            onMore();
          }}
        >
          <RelatedLine {...related} />
        </button>
      )}
      <PagedList
        papers={papers}
        total={related.total}
        page={page}
        quoting={quoting}
        onMore={isPaged ? onMore : undefined}
        buttonData={{ 'data-related-more': '' }}
      />
    </section>
  );
}
