import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { readPapers, setRead } from '../../../client/read-papers.ts';
import { Peek } from '../../../lists/peek.tsx';
import { AVAILABLE_SIGNS } from '../../../site/available-labels.ts';
import { dateLabel } from '../../../site/dates.ts';
import { href } from '../../../site/href.ts';
import { paperPath } from '../../../site/paths.ts';
import { plainTitle } from '../../../site/plain-title.ts';
import { Text } from '../../../view/text.tsx';
import type { FoundPaper } from '../../engine/found-paper.ts';
import { markMatches } from '../../snippet/marks.ts';
import { MarkedLine, MarkedText } from '../parts/marked-text.tsx';
import { type Quoting, SnippetLines } from './snippet-lines.tsx';

/** Where a paper was first: the source, and the day of its digest or else the paper's own date. */
function Where({ source, first, date }: FoundPaper) {
  const day = first?.day ?? date;
  const label = day === undefined ? undefined : dateLabel(day);
  return (
    <>
      {source && (
        <span class="source">
          <Text {...source} />
        </span>
      )}
      {label && (
        <time dateTime={day}>
          <Text {...label} />
        </time>
      )}
    </>
  );
}

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
  const { id, title, authors, has } = paper;
  const { marks } = quoting;
  const [isOpen, setOpen] = useState(false);
  const [isRead, setIsRead] = useState(() => readPapers().has(id));
  const read = (isNow: boolean): void => {
    setRead(id, isNow);
    setIsRead(isNow);
  };
  const toggle = (): void => {
    if (!isOpen) read(true);
    setOpen(!isOpen);
  };
  const titles = (['en', 'zh'] as const).flatMap((language) => {
    const text = plainTitle(title[language] ?? '');
    return text === '' ? [] : [{ language, pieces: markMatches(text, marks) }];
  });
  const hasAbstract = has.includes('en') || has.includes('zh');
  return (
    <li class={isRead ? 'result read' : 'result'} data-paper-id={id}>
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
      <p class="meta">
        {authors && (
          <span class="authors" translate={false}>
            <MarkedText pieces={markMatches(authors, marks)} />
          </span>
        )}
        <Where {...paper} />
        <span class="id" translate={false}>
          {id}
        </span>
        {has.includes('code') && (
          <abbr title={AVAILABLE_SIGNS.code.title} lang="en">
            {AVAILABLE_SIGNS.code.text}
          </abbr>
        )}
        {children}
      </p>
      {canOpen && hasAbstract && (
        <button type="button" class="opener" aria-expanded={isOpen} onClick={toggle}>
          <span class="unseen">
            <Text en="Abstracts" zh="摘要" />
          </span>
        </button>
      )}
      {isOpen && (
        <div data-peek={id}>
          <Peek address={href(paperPath(id))} onUnread={() => read(false)} />
        </div>
      )}
      {hasAbstract && !isOpen && (
        <SnippetLines id={id} isBilingual={has.includes('en') && has.includes('zh')} {...quoting} />
      )}
    </li>
  );
}
