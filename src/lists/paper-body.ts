/** What the page of a paper shows below its head: both abstracts, and notes. */
const BODY = '.parallel, .notes';

const known = new Map<string, Promise<readonly Element[]>>();

/** Takes out what has a meaning on the page of the paper alone, and leads links to sentences there. */
function asPart(element: Element, address: string): Element {
  for (const mark of element.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
    mark.setAttribute('href', `${address}${mark.getAttribute('href')}`);
  for (const one of [element, ...element.querySelectorAll('[id]')]) one.removeAttribute('id');
  return element;
}

async function fetchBody(address: string): Promise<readonly Element[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const parts = [...page.querySelectorAll(BODY)].filter((part) => part.parentElement?.closest(BODY) === null);
  return parts.map((part) => asPart(part, address));
}

/** The abstracts and notes of a paper, fetched from its page once. Rejects where that fails; the next call tries again. */
export function paperBody(address: string): Promise<readonly Element[]> {
  const fetched = known.get(address) ?? fetchBody(address);
  known.set(address, fetched);
  fetched.catch(() => known.delete(address));
  return fetched;
}
