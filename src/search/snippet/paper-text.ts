import { href } from '../../site/href.ts';
import { paperPath } from '../../site/paths.ts';
import { isWide } from '../../text/han.ts';

/** The abstracts of a paper as plain text. */
export type PaperText = { en?: string; zh?: string };

/**
 * What the page of a paper adds to its abstracts: the source of a formula, buttons, labels of the interface, which are
 * spans (the root has a `data-ui`, too), and the links between the sentences of a pair.
 */
const NOT_TEXT = 'annotation, button, span[data-ui], .mark';
const BLOCK = '.s, p, li, blockquote, pre';

/** Joins two blocks of text: with a space, except next to Han characters. */
function join(before: string, after: string): string {
  const isHan = isWide(before.at(-1) ?? '') || isWide(after[0] ?? '');
  return before === '' || isHan || /\s$/.test(before) ? before + after : `${before} ${after}`;
}

function textOfCells(cells: Iterable<Element>): string {
  let whole = '';
  let block: Element | null | undefined;
  for (const cell of cells) {
    const walker = cell.ownerDocument.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode } = walker;
      const parent = currentNode.parentElement;
      const text = currentNode.textContent ?? '';
      if (parent?.closest(NOT_TEXT)) continue;
      const own = parent?.closest(BLOCK);
      whole = own === block ? whole + text : join(whole, text.trimStart());
      block = own;
    }
  }
  return whole.replace(/\s+/g, ' ').trim();
}

/** The abstracts on the page of a paper. Its markup is a contract with `rehype-side-by-side.ts`. */
function paperTextOfPage(page: Document): PaperText {
  const [en, zh] = (['en', 'zh'] as const).map((side) =>
    textOfCells(page.querySelectorAll(`.parallel .${side}:not(h2, .gap)`)),
  );
  return { ...(en ? { en } : {}), ...(zh ? { zh } : {}) };
}

const known = new Map<string, Promise<PaperText>>();

async function fetchPaperText(id: string): Promise<PaperText> {
  const response = await fetch(href(paperPath(id)));
  if (!response.ok) throw new Error(`The page of the paper "${id}" answered ${response.status}.`);
  return paperTextOfPage(new DOMParser().parseFromString(await response.text(), 'text/html'));
}

/** The abstracts of a paper, fetched from its page once. Rejects if that fails; the next call then tries again. */
export function paperText(id: string): Promise<PaperText> {
  const fetched = known.get(id) ?? fetchPaperText(id);
  known.set(id, fetched);
  fetched.catch(() => known.delete(id));
  return fetched;
}
