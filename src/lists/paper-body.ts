import { paperPage } from '../client/paper-page.ts';
import { memoize } from '../memoize.ts';

/** What the page of a paper shows below its head: both abstracts, and notes. */
const BODY = '.parallel, .notes';

/** A copy of a part of a page without what has a meaning there alone; links to its sentences lead there. */
function copyOf(part: Element, address: string): Element {
  const copy = document.importNode(part, true);
  for (const mark of copy.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
    mark.setAttribute('href', `${address}${mark.getAttribute('href')}`);
  for (const one of [copy, ...copy.querySelectorAll('[id]')]) one.removeAttribute('id');
  return copy;
}

/** The abstracts and notes of a paper, from its page. Rejects where that fails; the next call tries again. */
export const paperBody = memoize(async (address: string): Promise<readonly Element[]> => {
  const parts = [...(await paperPage(address)).querySelectorAll(BODY)];
  const outer = parts.filter((part) => part.parentElement?.closest(BODY) === null);
  return outer.map((part) => copyOf(part, address));
});
