import { arxivIdOfPaper, arxivUrls } from '../../schema/arxiv-id.ts';
import { href } from '../../site/href.ts';
import { paperPath } from '../../site/paths.ts';

/** Where a paper is for whoever is given a list of papers: at arXiv, else on its page of this site. */
export function lastingAddress(id: string): string {
  const arxivId = arxivIdOfPaper(id);
  return arxivId === undefined ? new URL(href(paperPath(id)), location.href).href : arxivUrls(arxivId).abs;
}
