import { arxivIdOfPaper, arxivUrls } from '../schema/arxiv-id.ts';
import type { Paper } from '../schema/paper.ts';
import { paperDate } from '../site/dates.ts';
import { shownTitles } from '../site/shown-titles.ts';
import { fnv1a64 } from '../text/fnv1a.ts';
import { asciiFamilyName, bibtexAuthors } from './bibtex-names.ts';
import { bibtexTitle } from './bibtex-text.ts';

/** What a reference says of a paper; `url` is where it is if it is not on arXiv. */
export type CitedPaper = Pick<Paper, 'id' | 'title' | 'authors' | 'authorsComplete' | 'published'> & {
  url: string;
};

/** What would end a field. */
const UNSAFE = /[{}\\\s]/g;

/** So long a key still fits a line. */
const MAX_ID = 60;

/** BibTeX does not tell upper and lower case of keys apart, and ids do. */
function uniquePart(id: string): string {
  const small = id.toLowerCase();
  return id === small && id.length <= MAX_ID
    ? id
    : `${small.slice(0, MAX_ID)}-${fnv1a64(id).toString(16).slice(0, 8)}`;
}

/**
 * The key of a paper: a family name and the id, in ASCII; no two papers share one, and it stays the same in whatever file.
 * `byron-2410.00001`.
 */
export function bibtexKey({ id, authors }: Pick<CitedPaper, 'id' | 'authors'>): string {
  const family = asciiFamilyName(authors?.[0] ?? '').slice(0, 40);
  return `${family === '' ? 'paper' : family}-${uniquePart(id)}`;
}

/**
 * The entry of a paper, as arXiv gives it: `@misc` with `eprint`. A Chinese title beside an English one is its `titleaddon`. Any
 * text stays text (`bibtex-text.ts`).
 */
export function bibtexEntry(paper: CitedPaper): string {
  const { en, zh } = shownTitles(paper.title);
  const arxivId = arxivIdOfPaper(paper.id);
  const year = paperDate(paper)?.slice(0, 4);
  const fields: [name: string, value: string | undefined][] = [
    ['title', bibtexTitle(en ?? zh ?? paper.id)],
    ['titleaddon', en !== undefined && zh !== undefined ? bibtexTitle(zh) : undefined],
    ['author', bibtexAuthors(paper.authors ?? [], paper.authorsComplete !== false)],
    ['year', year],
    ['eprint', arxivId],
    ['archivePrefix', arxivId && 'arXiv'],
    // Readers take an address as it is, so that nothing can be escaped there but as addresses escape it.
    ['url', arxivId === undefined ? paper.url.replace(UNSAFE, encodeURIComponent) : arxivUrls(arxivId).abs],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@misc{${bibtexKey(paper)},\n${lines.join('')}}\n`;
}

/** The entries of papers, as one file. */
export const bibtexFile = (papers: readonly CitedPaper[]): string => papers.map(bibtexEntry).join('\n');
