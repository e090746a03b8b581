import type { PaperFacts } from '../reader/schema.ts';
import { titlesIn } from './titles-in.ts';

/** `2024-10-09`; a page that knows no day of a paper has its month. */
const DAY = /^\d{4}-\d\d-\d\d$/;

/** What the page of a paper says of it; `undefined` for any other page. Its markup is a contract with `PaperHead.astro`. */
export function factsOfPage(page: Document): PaperFacts | undefined {
  const id = page.querySelector<HTMLElement>('article[data-paper-id]')?.dataset.paperId;
  if (id === undefined) return undefined;
  const names = Array.from(page.querySelectorAll('.byline a'), ({ textContent }) => textContent.trim());
  const isCut = page.querySelector('.byline li:not(:has(a))') !== null;
  const date = page.querySelector('.facts time')?.getAttribute('datetime') ?? '';
  return {
    id,
    title: titlesIn(page.querySelector('.paper-head')),
    authors: names.length > 0 ? names : undefined,
    authorsComplete: isCut ? false : undefined,
    published: DAY.test(date) ? date : undefined,
  };
}
