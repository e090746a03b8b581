import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { isPartOfName, texToMathml } from './mathml.ts';

const hasClass = (element: Element, name: string): boolean =>
  Array.isArray(element.properties.className) && element.properties.className.includes(name);

/** Draws the math that remark-math marked (`code.language-math`) as MathML; what cannot be read stays as its source. */
export function rehypeMathml() {
  return (tree: Root): void => {
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName !== 'code' || !hasClass(element, 'language-math')) return undefined;
      if (parent === undefined || index === undefined) return undefined;
      const tex = textOf(element);
      const before = parent.children[index - 1];
      if (before?.type === 'text' && isPartOfName(tex, before.value)) {
        parent.children.splice(index, 1, { type: 'text', value: tex });
        return SKIP;
      }
      const mathml = texToMathml(tex, hasClass(element, 'math-display'));
      if (mathml === undefined) return undefined;
      parent.children.splice(
        index,
        1,
        ...fromHtml(mathml, { fragment: true }).children.filter((child) => child.type === 'element'),
      );
      return SKIP;
    });
  };
}
