import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Language } from '../schema/language.ts';
import { splitSentences } from '../text/sentences/split-sentences.ts';

/** One sentence of an abstract: its HTML, and the paragraph or list item that it stands in. */
export interface HtmlSentence {
  children: ElementContent[];
  /** The tag of its block: `p`, or `li` in a list. */
  block: 'p' | 'li';
  /** Where it stands in a numbered list, from 1; absent in other blocks. */
  number?: number;
  /** True for the first sentence of a paragraph or list item. */
  isFirst: boolean;
}

/** The text of an inline node as the parser saw it: math as `$…$`. */
export function sourceOf(node: ElementContent): string {
  if (node.type !== 'element') return textOf(node);
  const isMath = String(node.properties.className).includes('language-math');
  return isMath ? `$${textOf(node)}$` : node.children.map(sourceOf).join('');
}

/**
 * Cuts inline nodes where sentences end. Text is cut to the letter; a link or a formula belongs to the sentence in which
 * it begins.
 */
function cutNodes(nodes: readonly ElementContent[], sentences: readonly string[]): ElementContent[][] {
  const cut: ElementContent[][] = sentences.map(() => []);
  let index = 0;
  let left = sentences[0]?.length ?? 0;
  for (const node of nodes) {
    let rest = sourceOf(node);
    while (rest !== '') {
      while (left <= 0 && index < sentences.length - 1) {
        index += 1;
        left += sentences[index]?.length ?? 0;
      }
      const isLast = index === sentences.length - 1;
      const part = node.type === 'text' && !isLast ? rest.slice(0, Math.max(left, 1)) : rest;
      cut[index]?.push(node.type === 'text' ? { type: 'text', value: part } : node);
      left -= part.length;
      rest = rest.slice(part.length);
    }
  }
  return cut;
}

function sentencesOfBlock(
  nodes: readonly ElementContent[],
  language: Language,
  block: 'p' | 'li',
  number?: number,
): HtmlSentence[] {
  const sentences = splitSentences(nodes.map(sourceOf).join(''), language);
  return cutNodes(nodes, sentences).map((children, index) => ({
    children,
    block,
    isFirst: index === 0,
    ...(number === undefined ? {} : { number }),
  }));
}

const isElement = (node: ElementContent): node is Element => node.type === 'element';

/** The sentences of an abstract's blocks (paragraphs and lists), in order. */
export function sentencesOfHtml(blocks: readonly Element[], language: Language): HtmlSentence[] {
  return blocks.flatMap((block) => {
    if (block.tagName !== 'ol' && block.tagName !== 'ul')
      return sentencesOfBlock(block.children, language, 'p');
    const items = block.children.filter(isElement).filter(({ tagName }) => tagName === 'li');
    return items.flatMap((item, index) => {
      const inner = item.children.filter(isElement).filter(({ tagName }) => tagName === 'p');
      const parts = inner.length > 0 ? inner.map(({ children }) => children) : [item.children];
      const number = block.tagName === 'ol' ? index + 1 : undefined;
      return parts.flatMap((children) => sentencesOfBlock(children, language, 'li', number));
    });
  });
}
