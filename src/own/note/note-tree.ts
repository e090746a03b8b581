import type { Element, ElementContent, Root } from 'hast';
import type { Root as Mdast } from 'mdast';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

/** HTML is text like any other. */
function remarkTextOfHtml() {
  return (tree: Mdast): void => {
    visit(tree, 'html', ({ value }, index, parent) => {
      if (parent === undefined || index === undefined) return;
      const text = { type: 'text' as const, value };
      const isBlock = parent.type === 'root' || parent.type === 'blockquote' || parent.type === 'listItem';
      parent.children.splice(index, 1, isBlock ? { type: 'paragraph', children: [text] } : text);
    });
  };
}

const isWeb = (address: unknown): boolean => typeof address === 'string' && /^https?:\/\//i.test(address);

/** A heading in a note stands below those of the page. */
const HEADING = /^h[1-6]$/;

/** What stands for an element: itself, or its text where it would load or run something. */
function tamed(element: Element): ElementContent[] {
  const { tagName, properties, children } = element;
  if (tagName === 'img') return [{ type: 'text', value: String(properties.alt ?? '') }];
  if (tagName === 'a' && !isWeb(properties.href)) return children;
  if (tagName === 'a') element.properties.rel = ['nofollow', 'noopener'];
  if (HEADING.test(tagName)) element.tagName = 'h3';
  return [element];
}

function rehypeTame() {
  return (tree: Root): void => {
    visit(tree, 'element', (element, index, parent) => {
      if (parent === undefined || index === undefined) return undefined;
      const [first, ...others] = tamed(element);
      if (first === element) return undefined;
      parent.children.splice(index, 1, ...(first === undefined ? [] : [first, ...others]));
      return [SKIP, index];
    });
  };
}

const parser = unified()
  .use(remarkParse)
  .use(remarkMath)
  .use(remarkTextOfHtml)
  .use(remarkRehype)
  .use(rehypeTame)
  .freeze();

/**
 * What the parser takes long for, because its time grows with the square of it: 20,000 signs of `- - - …` need half a minute.
 * Seven lists or quotes in each other on one line, and emphasis as deep, are no note.
 */
const MAX_LENGTH = 20_000;
const TOO_DEEP = /^(?:[ \t]{0,9}(?:>|[*+-][ \t]|\d{1,9}[.)][ \t])){7}|[*_]{24}/m;
/** `=====` makes a heading of the lines above it. */
const UNDERLINE = /^[=-]+\s*$/gm;
const MAX_UNDERLINES = 200;

/** A note in Markdown as hast, without HTML, images, and links that lead elsewhere than to the web; `undefined` for what is better shown as it is. */
export function noteTree(note: string): Root | undefined {
  const isHard = TOO_DEEP.test(note) || (note.match(UNDERLINE)?.length ?? 0) > MAX_UNDERLINES;
  if (note.length > MAX_LENGTH || isHard) return undefined;
  try {
    return parser.runSync(parser.parse(note));
  } catch (error) {
    // Nested deeper than the engine's stack.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
