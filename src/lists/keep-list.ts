import { keepStream, type Stream } from '../client/stream.ts';
import { href } from '../site/href.ts';
import { linkOf, listOf, shownRows } from './rows.ts';

/** The path of an address of this site below its base. */
const pathOf = (address: string): string => new URL(address, location.href).pathname.slice(href().length);

/** Keeps the list that a paper is opened from, as far as it is shown, so that its page can lead along it. */
export function keepList(row: HTMLElement): void {
  const { label } = listOf(row)?.dataset ?? {};
  if (label === undefined) return;
  const papers = shownRows().flatMap((one): Stream['papers'] => {
    const link = linkOf(one);
    const title = link?.querySelector('.title')?.textContent ?? '';
    return link ? [[pathOf(link.href), title.trim()]] : [];
  });
  keepStream({ title: JSON.parse(label), href: pathOf(location.href), papers });
}
