import { arxivIdOfPaper } from '../schema/arxiv-id.ts';
import { slug } from '../text/slug.ts';

/** Addresses of the site's pages, relative to its base: no leading slash, a trailing one. */

/** `abs/2410.07177/`, `abs/astro-ph/0601001/` like arXiv's own; `paper/<id>/` for the rest. */
export function paperPath(id: string): string {
  const arxivId = arxivIdOfPaper(id);
  return arxivId === undefined ? `paper/${id}/` : `abs/${arxivId}/`;
}

/** No file of a digest is called `page-2` (`src/text/slug.ts`). The first page of a list has no number. */
export function digestPath(id: string, page = 1): string {
  const first = `digests/${id.split('/').map(encodeURIComponent).join('/')}/`;
  return page === 1 ? first : `${first}page-${page}/`;
}

/** `days/2026-06-19/`, `days/2026-06-19/2/` */
export function dayPath(day: string, page = 1): string {
  return page === 1 ? `days/${day}/` : `days/${day}/${page}/`;
}

/** The page of a source, by its id: the first part of the ids of its digests. */
export function sourcePath(id: string): string {
  return `sources/${encodeURIComponent(id)}/`;
}

/** The first page of a topic has no number. */
export function topicPath(topic: string, page?: number): string {
  return page === undefined ? `topics/${slug(topic)}/` : `topics/${slug(topic)}/${page}/`;
}

/** The search for all papers of an author. */
export function authorPath(name: string): string {
  return `search/?q=${encodeURIComponent(`author:"${name.replaceAll('"', ' ')}"`)}`;
}
