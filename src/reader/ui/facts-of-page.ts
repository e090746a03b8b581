import type { PaperFacts } from '../schema.ts';

/** `2024-10-09`; a page that knows no day of a paper has its month. */
const DAY = /^\d{4}-\d\d-\d\d$/;

/** A title as digests write it, its formulas as `$…$`. Its markup is a contract with `Title.astro`. */
function titleText(title: Element | null | undefined): string | undefined {
  const parts = Array.from(title?.childNodes ?? [], (part) =>
    part instanceof Element ? `$${part.querySelector('annotation')?.textContent ?? ''}$` : part.textContent,
  );
  return parts.join('').trim() || undefined;
}

/** The titles in a part of a page: in the head of a paper, in a row of a list. */
export const titlesIn = (part: ParentNode | null): PaperFacts['title'] => ({
  en: titleText(part?.querySelector('.title.en')),
  zh: titleText(part?.querySelector('.title.zh')),
});

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
