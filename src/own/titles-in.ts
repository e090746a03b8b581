import type { PaperFacts } from '../reader/schema.ts';

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
