import type { OwnPaper } from '../../reader/schema.ts';
import { arxivIdOfPaper, arxivUrls } from '../../schema/arxiv-id.ts';
import type { Language } from '../../schema/language.ts';
import type { Label } from '../../schema/site.ts';
import { langOf } from '../../search/ui/parts/marked-text.tsx';
import { authorsLine } from '../../site/authors-line.ts';
import { dateLabel, paperDate } from '../../site/dates.ts';
import { href } from '../../site/href.ts';
import { paperPath } from '../../site/paths.ts';
import { plainTitle } from '../../site/plain-title.ts';
import { shownTitles } from '../../site/shown-titles.ts';
import { Text } from '../../view/text.tsx';
import { lastingAddress } from '../take/paper-address.ts';
import { RowNote } from './row-note.tsx';
import { momentIn } from './select-papers.ts';
import type { View } from './shown.ts';

/** The titles of a paper, as lists have them; its id where it is known by nothing else. */
export function Titles({ paper }: { paper: OwnPaper }) {
  const title = shownTitles(paper.title);
  const titles = (['en', 'zh'] as const).flatMap((language): [Language, string][] => {
    const text = plainTitle(title[language] ?? '');
    return text === '' ? [] : [[language, text]];
  });
  if (titles.length === 0)
    return (
      <span class="title" translate={false}>
        {paper.id}
      </span>
    );
  return titles.map(([language, text]) => (
    <span key={text} class={`title ${language}`} lang={langOf(language, text)}>
      {text}
    </span>
  ));
}

function Authors({ authors, isComplete }: { authors: readonly string[]; isComplete: boolean }) {
  const { first, others, count, isCut } = authorsLine(authors, isComplete);
  return (
    <span class="authors" translate={false}>
      {first}
      {others && <span class="others">{others}</span>} {count}
      {isCut && <Text en="et al." zh="等" />}
    </span>
  );
}

function DateAndPdf({ paper }: { paper: OwnPaper }) {
  const [date, arxivId] = [paperDate(paper), arxivIdOfPaper(paper.id)];
  return (
    <>
      {date && (
        <time dateTime={date}>
          <Text {...dateLabel(date)} />
        </time>
      )}
      {arxivId && <a href={arxivUrls(arxivId).pdf}>PDF</a>}
    </>
  );
}

const CAME: Partial<Record<View, Label>> = {
  starred: { en: 'starred', zh: '收藏于' },
  notes: { en: 'noted', zh: '笔记于' },
  read: { en: 'read', zh: '阅于' },
};

/** When the paper came into the view, in the reader's own time. */
function Came({ view, paper }: { view: View; paper: OwnPaper }) {
  const [label, moment] = [CAME[view], momentIn(view, paper)];
  const date = moment === undefined ? Number.NaN : Date.parse(moment);
  if (label === undefined || Number.isNaN(date)) return null;
  const day = new Date(date - new Date(date).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  const words = dateLabel(day);
  return (
    <time dateTime={moment}>
      <Text en={`${label.en} ${words.en}`} zh={`${label.zh} ${words.zh}`} />
    </time>
  );
}

interface RowProps {
  paper: OwnPaper;
  view: View;
  /** Whether the site does not have the paper any more. */
  isGone: boolean;
  /** Absent where nothing is being selected. */
  isSelected: boolean | undefined;
  onSelect: (isSelected: boolean) => void;
  onTag: (tag: string) => void;
}

/** A paper as lists have it (`PaperRow.astro`), with the reader's tags and note. */
export function Row({ paper, view, isGone, isSelected, onSelect, onTag }: RowProps) {
  const { id, authors, authorsComplete, tags = [], note } = paper;
  return (
    <li class={paper.read === undefined ? undefined : 'read'} data-paper-id={id} data-has="" data-in="">
      {isSelected !== undefined && (
        <input
          type="checkbox"
          class="pick"
          aria-label={`Select · 选择：${plainTitle(paper.title.en ?? paper.title.zh ?? id)}`}
          checked={isSelected}
          onChange={({ currentTarget }) => onSelect(currentTarget.checked)}
        />
      )}
      <a
        class="titles"
        href={isGone ? lastingAddress(id) : href(paperPath(id))}
        rel={isGone ? 'external' : undefined}
      >
        <Titles paper={paper} />
      </a>
      <p class="meta">
        {authors && authors.length > 0 && (
          <Authors authors={authors} isComplete={authorsComplete !== false} />
        )}
        {isGone ? (
          // As wide as what it stands for, because it comes later.
          <span>
            <Text en="no longer on this site" zh="本站已不再收录" />
          </span>
        ) : (
          <DateAndPdf paper={paper} />
        )}
        <Came view={view} paper={paper} />
      </p>
      {tags.length > 0 && (
        <p class="mine-tags">
          {tags.map((tag) => (
            <button key={tag} type="button" class="tag" lang="" translate={false} onClick={() => onTag(tag)}>
              {tag}
            </button>
          ))}
        </p>
      )}
      {note !== undefined && <RowNote note={note} />}
      <button
        type="button"
        class="star"
        aria-label="Star · 收藏"
        aria-pressed={paper.starred !== undefined}
      />
      {!isGone && <button type="button" class="opener" aria-label="Abstracts · 摘要" aria-expanded="false" />}
    </li>
  );
}
