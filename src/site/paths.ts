import { arxivIdOfPaper } from '../schema/arxiv-id.ts';
import { slug } from '../text/slug.ts';

/** Addresses of the site's pages, relative to its base: no leading slash, a trailing one. */

/** `abs/2410.07177/`, `abs/astro-ph/0601001/` like arXiv's own; `paper/<id>/` for the rest. */
export function paperPath(id: string): string {
  const arxivId = arxivIdOfPaper(id);
  return arxivId === undefined ? `paper/${id}/` : `abs/${arxivId}/`;
}

export function digestPath(id: string): string {
  return `digests/${id.split('/').map(encodeURIComponent).join('/')}/`;
}

/** The first page of a topic has no number. */
export function topicPath(topic: string, page?: number): string {
  return page === undefined ? `topics/${slug(topic)}/` : `topics/${slug(topic)}/${page}/`;
}

/** The search for all papers of an author. */
export function authorPath(name: string): string {
  return `search/?q=${encodeURIComponent(`author:"${name.replaceAll('"', ' ')}"`)}`;
}
