import { paperDate } from '../lib/dates.ts';
import { paperPath } from '../lib/paths.ts';
import type { Paper } from '../schema/paper.ts';
import { BREAK, idToken, searchWords } from '../text/search-words.ts';
import { HEAD_WORDS } from './rank.ts';
import type { Shown } from './shown.ts';

/** A record for Pagefind's `addCustomRecord`. */
export type IndexRecord = { url: string; language: string; content: string; filters: { paper: string[] } };

/** Of a paper with more authors all are found, but only these are shown. */
const MOST_AUTHORS = 20;

const SEPARATOR = ` ${BREAK} `;

function authorsLine(paper: Paper): string | undefined {
  if (paper.authors === undefined) return undefined;
  const isCut = paper.authorsComplete === false || paper.authors.length > MOST_AUTHORS;
  return `${paper.authors.slice(0, MOST_AUTHORS).join(', ')}${isCut ? ' et al.' : ''}`;
}

function shown(paper: Paper, abstract: Shown['abstract']): Shown {
  const authors = authorsLine(paper);
  const date = paperDate(paper);
  return {
    id: paper.id,
    title: paper.title,
    ...(authors === undefined ? {} : { authors }),
    ...(date === undefined ? {} : { date }),
    abstract,
  };
}

/**
 * The record of a paper. Content: both titles, id and authors, breaks up to position `HEAD_WORDS`, then both abstracts;
 * so the position of a match tells where it is, and no phrase reaches from one field into the next.
 *
 * What a result shows is a *filter*, because Pagefind 1.6 indexes every `meta` value too, where a Chinese clause is one
 * long word: that made the index 1.7 times as large (measured with 6,000 papers). The filter file is left out of the site.
 */
export function indexRecord(paper: Paper, abstract: Shown['abstract']): IndexRecord {
  const { title, authors = [] } = paper;
  const head = [
    searchWords(title.en ?? ''),
    searchWords(title.zh ?? ''),
    idToken(paper.id),
    ...authors.map(searchWords),
  ]
    .filter((words) => words !== '')
    .join(SEPARATOR)
    .split(' ');
  const padding = Array.from({ length: Math.max(1, HEAD_WORDS - head.length) }, () => BREAK);
  const body = [searchWords(abstract.en ?? ''), searchWords(abstract.zh ?? '')].join(SEPARATOR);
  return {
    url: `/${paperPath(paper.id)}`,
    language: 'en',
    content: [...head, ...padding, body].join(' '),
    filters: { paper: [JSON.stringify(shown(paper, abstract))] },
  };
}
