import { memoize } from '../memoize.ts';

/** So many pages are kept, those that were asked for last. */
const MAX_PAGES = 50;

async function fetchPage(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** The page of a paper, for all who read of it; fetched again where that has failed. Nobody may change it. */
export const paperPage = memoize(fetchPage, MAX_PAGES);
