import type { PaperTexts } from '../../schema/paper.ts';
import { readPapers } from '../../search/indexer/paper-files.ts';
import { fold } from '../../text/fold/fold.ts';

/** Every paper of the test sites: read without search, to say what search must find. */
export const PAPERS = await readPapers('content');

const folded = new Map(
  PAPERS.map(({ paper, abstract }) => {
    const titles = [paper.title.en, paper.title.zh].map((text) => fold(text ?? ''));
    const abstracts = [abstract.en, abstract.zh].map((text) => fold(text ?? ''));
    return [paper.id, { titles, abstracts }];
  }),
);

const holds = (texts: readonly string[], what: string | RegExp): boolean =>
  texts.some((text) => (typeof what === 'string' ? text.includes(fold(what)) : what.test(text)));

/** Whether a string, or a pattern of folded text, stands in a title of a paper. */
export const isInTitle = (id: string, what: string | RegExp): boolean =>
  holds(folded.get(id)?.titles ?? [], what);

/** Whether it stands in a title or an abstract. */
export const isInTexts = (id: string, what: string | RegExp): boolean =>
  isInTitle(id, what) || holds(folded.get(id)?.abstracts ?? [], what);

/** Ids, sorted, of the papers of which something is true. */
export const idsWhere = (isTrue: (paper: PaperTexts) => boolean): string[] =>
  PAPERS.filter(isTrue)
    .map(({ paper }) => paper.id)
    .sort();

/** Ids, sorted, of the papers with a string, or with a pattern of folded text, in a title or an abstract. */
export const idsWith = (what: string | RegExp): string[] =>
  idsWhere(({ paper }) => isInTexts(paper.id, what));
