import type { Node } from 'mdast';
import { visit } from 'unist-util-visit';

/** The addresses of all links in a list of mdast nodes, in order. */
export function linksOf(nodes: readonly Node[]): string[] {
  const urls: string[] = [];
  visit({ type: 'root', children: [...nodes] }, 'link', (link: { url: string }) => {
    urls.push(link.url);
  });
  return urls;
}
