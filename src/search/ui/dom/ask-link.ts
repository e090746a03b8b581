import { isPlainClick } from '../../../client/is-plain-click.ts';
import { href } from '../../../site/href.ts';
import { type Asked, addressOfAsked, askedOfAddress } from '../../query/search-address.ts';
import { element } from './element.ts';

export const searchPageOf = (asked: Asked): string => `${href('search/')}${addressOfAsked(asked)}`;

/** A link to a search; where there is a search view around it, it asks that instead (see `askedByClick`). */
export function askLink(asked: Asked, children: (Node | string)[]): HTMLAnchorElement {
  const link = element('a', '', children);
  link.href = searchPageOf(asked);
  link.dataset.ask = '';
  return link;
}

/** What a click on an `[data-ask]` link asks for; `undefined` for every other click. */
export function askedByClick(event: MouseEvent): Asked | undefined {
  if (!isPlainClick(event) || !(event.target instanceof Element)) return undefined;
  const link = event.target.closest('a[data-ask]');
  return link instanceof HTMLAnchorElement ? askedOfAddress(link.search) : undefined;
}
