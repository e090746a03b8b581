import type { Link, Text } from 'mdast';
import type { InlineMath } from 'mdast-util-math';

/** The nodes of inline text. A link has only text and formulas in it. */
export type InlineNode = Text | InlineMath | Link;

/** `a  b`: what is left where a command was removed */
const SPACES = / {2,}/g;

export interface InlineBuilder {
  text: (value: string) => void;
  math: (value: string) => void;
  /** Begins a link; false inside another link, which then continues. */
  beginLink: (url: string) => boolean;
  /** Ends the open link, if there is one. A link without text shows its address. */
  endLink: () => void;
  /** Removes the spaces at the end of the text so far. */
  trimEnd: () => void;
  /** All nodes; adjacent text is one node. */
  finish: () => InlineNode[];
}

/** Collects inline nodes from left to right. */
export function inlineBuilder(): InlineBuilder {
  const nodes: InlineNode[] = [];
  let link: { url: string; children: (Text | InlineMath)[] } | undefined;
  let chunks: string[] = [];
  const push = (node: Text | InlineMath): void => {
    (link?.children ?? nodes).push(node);
  };
  const flush = (): void => {
    const value = chunks.join('').replace(SPACES, ' ');
    chunks = [];
    if (value !== '') push({ type: 'text', value });
  };
  const endLink = (): void => {
    if (link === undefined) return;
    flush();
    const { url, children } = link;
    link = undefined;
    nodes.push({
      type: 'link',
      url,
      children: children.length > 0 ? children : [{ type: 'text', value: url }],
    });
  };
  return {
    text: (value) => {
      if (value !== '') chunks.push(value);
    },
    math: (value) => {
      flush();
      push({ type: 'inlineMath', value });
    },
    beginLink: (url) => {
      if (link !== undefined) return false;
      flush();
      link = { url, children: [] };
      return true;
    },
    endLink,
    trimEnd: () => {
      for (let last = chunks.pop(); last !== undefined; last = chunks.pop()) {
        const kept = last.trimEnd();
        if (kept !== '') {
          chunks.push(kept);
          return;
        }
      }
    },
    finish: () => {
      endLink();
      flush();
      return nodes;
    },
  };
}
