import type { ComponentChildren } from 'preact';
import { Signs } from '../../../own/signs.tsx';
import type { OwnPaper } from '../../../reader/schema.ts';
import { AVAILABLE_SIGNS } from '../../../site/available-labels.ts';
import { dateLabel } from '../../../site/dates.ts';
import { Text } from '../../../view/text.tsx';
import type { Mark } from '../../answer.ts';
import type { FoundPaper } from '../../engine/found-paper.ts';
import { markMatches } from '../../snippet/marks.ts';
import { MarkedText } from '../parts/marked-text.tsx';

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

interface ResultMetaProps {
  paper: FoundPaper;
  marks: readonly Mark[];
  /** What the reader has of it. */
  own: OwnPaper | undefined;
  /** What else is said of it. */
  children?: ComponentChildren;
}

/** What is known of a result in one line: authors, where it was, id, code, and the reader's note and tags. */
export function ResultMeta({ paper, marks, own, children }: ResultMetaProps) {
  const { id, authors, has } = paper;
  return (
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
      {own && <Signs {...own} />}
      {children}
    </p>
  );
}
