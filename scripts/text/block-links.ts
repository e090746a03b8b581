import type { RootContent } from 'mdast';

/** The addresses of all links in a list of mdast nodes, in order. */
export function linksOf(nodes: readonly RootContent[]): string[] {
  return nodes.flatMap((node) => {
    const own = node.type === 'link' ? [node.url] : [];
    return 'children' in node ? [...own, ...linksOf(node.children)] : own;
  });
}
