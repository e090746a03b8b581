import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Peek } from '../../../lists/peek.tsx';
import type { Asked } from '../../../own/own-text.tsx';
import { href } from '../../../site/href.ts';
import { paperPath } from '../../../site/paths.ts';
import { plainTitle } from '../../../site/plain-title.ts';
import { Text } from '../../../view/text.tsx';
import type { FoundPaper } from '../../engine/found-paper.ts';
import { markMatches } from '../../snippet/marks.ts';
import { MarkedLine } from '../parts/marked-text.tsx';
import { ResultMeta } from './result-meta.tsx';
import { type Quoting, SnippetLines } from './snippet-lines.tsx';
import { useMarks } from './use-marks.ts';

interface ResultItemProps {
  paper: FoundPaper;
  quoting: Quoting;
  /** Whether the paper can be opened in its place. */
  canOpen: boolean;
  /** What else is said of it in its line of facts. */
  children?: ComponentChildren;
}

/** One result: titles, authors, where it was, id, code, and what it quotes or, opened, all of it. Matches are marked. */
export function ResultItem({ paper, quoting, canOpen, children }: ResultItemProps) {
  const { id, title, has } = paper;
  const { marks } = quoting;
  const [isOpen, setOpen] = useState(false);
  const [asked, setAsked] = useState<Asked>();
  const item = useRef<HTMLLIElement>(null);
  const known = { facts: { id, title }, address: href(paperPath(id)) };
  const hasAbstract = has.includes('en') || has.includes('zh');
  const canPeek = canOpen && hasAbstract;
  const writeNote = (): void => {
    item.current?.querySelector<HTMLElement>('[data-peek] [data-own="note"]')?.click();
    if (!isOpen) open('note');
  };
  const { own, toggleStar, markOpened, onKeyDown } = useMarks(known, item, canPeek ? writeNote : undefined);
  const open = (first?: Asked): void => {
    markOpened();
    setAsked(first);
    setOpen(true);
  };
  const titles = (['en', 'zh'] as const).flatMap((language) => {
    const text = plainTitle(title[language] ?? '');
    return text === '' ? [] : [{ language, pieces: markMatches(text, marks) }];
  });
  return (
    <li
      class={own?.read === undefined ? 'result' : 'result read'}
      data-paper-id={id}
      ref={item}
      onKeyDown={onKeyDown}
    >
      <a class="titles" href={href(paperPath(id))}>
        {titles.map(({ language, pieces }) => (
          <MarkedLine
            key={language}
            as="span"
            className={`title ${language}`}
            language={language}
            pieces={pieces}
          />
        ))}
      </a>
      <ResultMeta paper={paper} marks={marks} own={own}>
        {children}
      </ResultMeta>
      <button type="button" class="star" aria-pressed={own?.starred !== undefined} onClick={toggleStar}>
        <span class="unseen">
          <Text en="Star" zh="收藏" />
        </span>
      </button>
      {canPeek && (
        <button
          type="button"
          class="opener"
          aria-expanded={isOpen}
          onClick={() => (isOpen ? setOpen(false) : open())}
        >
          <span class="unseen">
            <Text en="Abstracts" zh="摘要" />
          </span>
        </button>
      )}
      {isOpen && (
        <div data-peek={id}>
          <Peek paper={known} asked={asked} />
        </div>
      )}
      {hasAbstract && !isOpen && (
        <SnippetLines id={id} isBilingual={has.includes('en') && has.includes('zh')} {...quoting} />
      )}
    </li>
  );
}
