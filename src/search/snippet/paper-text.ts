import { paperPage } from '../../client/paper-page.ts';
import { memoize } from '../../memoize.ts';
import { href } from '../../site/href.ts';
import { paperPath } from '../../site/paths.ts';
import { joinLines } from '../../text/join-lines.ts';

/**
 * The abstracts of a paper as plain text, in rows. A row with both languages is a sentence and its translation; where
 * sentences are not linked, each abstract is a row of its own.
 */
export type PaperText = { en?: string; zh?: string }[];

/**
 * What the page of a paper adds to its abstracts: the source of a formula, buttons, labels of the interface, which are
 * spans (the root has a `data-ui`, too), and the links between the sentences of a pair.
 */
const NOT_TEXT = 'annotation, button, span[data-ui], .mark';
const BLOCK = '.s, p, li, blockquote, pre';

function textOfCells(cells: Iterable<Element>): string {
  const blocks: string[] = [];
  let last: Element | null | undefined;
  for (const cell of cells) {
    const walker = cell.ownerDocument.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode } = walker;
      const parent = currentNode.parentElement;
      const text = currentNode.textContent ?? '';
      const own = parent?.closest(BLOCK);
      if (parent?.closest(NOT_TEXT) || (own !== last && text.trim() === '')) continue;
      const before = blocks.at(-1) ?? '';
      if (own === last || /\s$/.test(before)) blocks[blocks.length - 1] = before + text;
      else blocks.push(text);
      last = own;
    }
  }
  return joinLines(blocks).replace(/\s+/g, ' ');
}

/** The two languages of a part of a page; a doubtful match is two rows. */
function rowsOf(part: Element): PaperText {
  const [en, zh] = (['en', 'zh'] as const).map((side) =>
    textOfCells(part.querySelectorAll(`:scope > .${side}:not(h2, .gap)`)),
  );
  if (en && zh && part.matches('.pair:not(.weak)')) return [{ en, zh }];
  return [...(en ? [{ en }] : []), ...(zh ? [{ zh }] : [])];
}

/** The abstracts on the page of a paper. Its markup is a contract with `rehype-side-by-side.ts`. */
function paperTextOfPage(page: Document): PaperText {
  const abstracts = page.querySelector('.parallel');
  if (abstracts === null) return [];
  const pairs = [...abstracts.querySelectorAll(':scope > .pair')];
  return (pairs.length > 0 ? pairs : [abstracts]).flatMap(rowsOf);
}

/** The abstracts of a paper, from its page. Rejects if that fails; the next call then tries again. */
export const paperText = memoize(
  async (id: string): Promise<PaperText> => paperTextOfPage(await paperPage(href(paperPath(id)))),
);
