import type { Locator, Page } from 'playwright-core';

export const BOX = 'input[type=search]';

/** The results of a text that is typed, once they are shown. */
export const resultsOf = (page: Page, text: string): Locator =>
  page.locator(`[data-search-results][data-query=${JSON.stringify(text.trim())}][aria-busy=false]`);

/** Ids of the papers that have what was asked for and of those that say the same in other words, as shown. */
export type Shown = { found: string[]; related: string[]; total: number };

/** Waits for the results of a text, and gives them. */
export async function shownFor(page: Page, text: string): Promise<Shown> {
  const results = resultsOf(page, text);
  await results.waitFor({ state: 'attached' });
  return results.evaluate((region) => {
    const ids = (selector: string): string[] =>
      [...region.querySelectorAll(selector)].map((paper) => paper.getAttribute('data-paper-id') ?? '');
    return {
      found: ids(':scope > ol > [data-paper-id]'),
      related: ids('.related [data-paper-id]'),
      total: Number(region.getAttribute('data-total')),
    };
  });
}

/** Types a text into the box, all at once, and gives its results. */
export async function searchFor(page: Page, text: string): Promise<Shown> {
  await page.locator(BOX).fill(text);
  return shownFor(page, text);
}

/** The ids of all papers that have what is asked for, in order. */
export async function findAll(page: Page, text: string): Promise<string[]> {
  let { found, total } = await searchFor(page, text);
  while (found.length < total) {
    await page.locator('[data-search-more]').click();
    await page.locator(`[data-search-results] > ol > :nth-child(${found.length + 1})`).waitFor();
    ({ found, total } = await shownFor(page, text));
  }
  return found;
}

/** What screen readers hear of the search in English; the same stands beside it in Chinese. */
export const heard = (page: Page): Locator => page.locator('[role=status][data-search-status] [data-ui=en]');

/** Waits until every result in view has its snippet. */
export async function waitForSnippets(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const lines = [...document.querySelectorAll('[data-search-results] .snippet')].filter((line) => {
      const { left, top, width, height } = line.getBoundingClientRect();
      return line.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
    return lines.length > 0 && lines.every((line) => line.textContent !== '');
  });
}
