import { readPapers } from '../../papers/paper-files.ts';
import type { PaperTexts } from '../../schema/paper.ts';
import { fold } from '../../text/fold/fold.ts';
import { SITES } from '../sites.ts';

/** What the papers of a test site say, found without search, to say what search must find. */
async function scanPapers(content: string) {
  const papers = await readPapers(content);
  const folded = new Map(
    papers.map(({ paper, abstract }) => {
      const titles = [paper.title.en, paper.title.zh].map((text) => fold(text ?? ''));
      const abstracts = [abstract.en, abstract.zh].map((text) => fold(text ?? ''));
      return [paper.id, { titles, abstracts }];
    }),
  );
  const holds = (texts: readonly string[], what: string | RegExp): boolean =>
    texts.some((text) => (typeof what === 'string' ? text.includes(fold(what)) : what.test(text)));

  /** Whether a string, or a pattern of folded text, stands in a title of a paper. */
  const isInTitle = (id: string, what: string | RegExp): boolean => holds(folded.get(id)?.titles ?? [], what);

  /** Whether it stands in a title or an abstract. */
  const isInTexts = (id: string, what: string | RegExp): boolean =>
    isInTitle(id, what) || holds(folded.get(id)?.abstracts ?? [], what);

  /** Ids, sorted, of the papers of which something is true. */
  const idsWhere = (isTrue: (paper: PaperTexts) => boolean): string[] =>
    papers
      .filter(isTrue)
      .map(({ paper }) => paper.id)
      .sort();

  /** Ids, sorted, of the papers with a string, or with a pattern of folded text, in a title or an abstract. */
  const idsWith = (what: string | RegExp): string[] => idsWhere(({ paper }) => isInTexts(paper.id, what));

  return { papers, isInTitle, isInTexts, idsWhere, idsWith };
}

const [ROOT, BELOW] = SITES;

/** The papers of both test sites. */
export const SCANNED = [
  { site: ROOT, ...(await scanPapers(ROOT.content)) },
  { site: BELOW, ...(await scanPapers(BELOW.content)) },
] as const;

/** Those of the site at the root. */
export const { papers: PAPERS, isInTitle, isInTexts, idsWhere, idsWith } = SCANNED[0];
