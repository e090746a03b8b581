import { render } from 'preact';
import type { OwnPaper } from '../../reader/schema.ts';
import type { Label } from '../../schema/site.ts';
import { countLabel, PAPERS } from '../../site/counts.ts';
import { dateLabel, paperDate } from '../../site/dates.ts';
import { Elements } from '../../view/elements.tsx';
import { Text } from '../../view/text.tsx';
import { Titles } from '../list/row.tsx';
import { PrintedNote } from '../list/row-note.tsx';
import { lastingAddress } from './paper-address.ts';

/** The abstracts of papers, by their ids. */
export type Abstracts = ReadonlyMap<string, readonly Element[]>;

function SheetPaper({ paper, abstract }: { paper: OwnPaper; abstract: readonly Element[] | undefined }) {
  const { id, authors = [], authorsComplete, tags = [], note } = paper;
  const date = paperDate(paper);
  return (
    <article>
      <h2 class="titles">
        <Titles paper={paper} />
      </h2>
      <p class="meta">
        {authors.length > 0 && (
          <span translate={false}>
            {authors.join(', ')} {authorsComplete === false && <Text en="et al." zh="等" />}
          </span>
        )}
        {date && (
          <span>
            <Text {...dateLabel(date)} />
          </span>
        )}
        <a href={lastingAddress(id)} translate={false}>
          {lastingAddress(id).replace(/^https?:\/\//, '')}
        </a>
        {tags.map((tag) => (
          <span key={tag} translate={false}>
            #{tag}
          </span>
        ))}
      </p>
      {note !== undefined && <PrintedNote note={note} />}
      {abstract && <Elements elements={abstract} />}
    </article>
  );
}

interface SheetProps {
  name: Label;
  papers: readonly OwnPaper[];
  abstracts: Abstracts;
}

function Sheet({ name, papers, abstracts }: SheetProps) {
  return (
    <>
      <h1>
        <Text {...name} />{' '}
        <span class="count">
          <Text {...countLabel(papers.length, PAPERS)} />
        </span>
      </h1>
      {papers.map((paper) => (
        <SheetPaper key={paper.id} paper={paper} abstract={abstracts.get(paper.id)} />
      ))}
    </>
  );
}

/** What is printed in place of the page, at once, because the browser does not wait. `undefined` takes it away. */
export function showSheet(place: Element, sheet: SheetProps | undefined): void {
  render(sheet === undefined ? null : <Sheet {...sheet} />, place);
}
