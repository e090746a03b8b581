import { placeLabel } from '../site/place-label.ts';
import { hasHan } from '../text/han.ts';
import { readStream, type Stream, streamAddress } from './stream.ts';

/** The page of a paper in the list that the reader comes from: where it stands there, and the ways to its neighbours. */

/** Puts a text into an element that has one for each language of the interface. */
function setLabel(element: Element | null, label: { en: string; zh: string }): void {
  for (const text of element?.querySelectorAll<HTMLElement>('[data-ui]') ?? [])
    text.textContent = text.lang === 'en' ? label.en : label.zh;
}

/** Points every way of one kind to a paper, or nowhere at the end of the list. */
function setWay(rel: 'prev' | 'next', paper: Stream['papers'][number] | undefined): void {
  for (const way of document.querySelectorAll<HTMLAnchorElement>(`.paper [rel="${rel}"]`)) {
    if (paper) way.href = streamAddress(paper[0]);
    else way.removeAttribute('href');
    way.role = paper ? null : 'link';
    way.ariaDisabled = paper ? null : 'true';
    const to = way.querySelector<HTMLElement>('.to');
    if (!to) continue;
    to.textContent = paper?.[1] ?? '';
    to.lang = hasHan(to.textContent) ? 'zh-Hans' : 'en';
  }
}

function showStream({ title, href, papers }: Stream): void {
  const isHere = (path: string) => new URL(streamAddress(path), location.href).pathname === location.pathname;
  const at = papers.findIndex(([path]) => isHere(path));
  const line = document.querySelector('.strip p');
  if (at < 0 || !line) return;
  // A new line in the place of the old one: that its words stand elsewhere is no movement.
  const own = document.createElement('p');
  own.append(...line.cloneNode(true).childNodes);
  own.querySelector('.list')?.setAttribute('href', streamAddress(href));
  setLabel(own.querySelector('.list'), title);
  setLabel(own.querySelector('.number'), placeLabel(at + 1, papers.length));
  line.replaceWith(own);
  setWay('prev', papers[at - 1]);
  setWay('next', papers[at + 1]);
}

/** Shows the list that the reader comes from, where the paper is in it. */
export function followStream(): void {
  const stream = readStream();
  if (stream) showStream(stream);
}
