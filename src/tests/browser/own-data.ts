import type { Locator, Page } from 'playwright-core';

/** A digest of 100 papers, in both languages, and two of its papers. */
export const DAY = 'days/2024-10-10/';
export const [PAPER, OTHER] = ['2410.07177', '2410.07176'];
/** One of them with a formula in its title. */
export const FORMULA = '2410.06678';
/** A paper with a Chinese abstract alone. */
export const CHINESE = '2412.10360';

export const row = (page: Page, id: string): Locator =>
  page.locator(`[data-paper-list] [data-paper-id="${id}"]`);
export const star = (page: Page, id: string): Locator => row(page, id).locator('.star');

/** What the browser has stored under a key of the reader's data. */
export const stored = (page: Page, key: string): Promise<unknown> =>
  page.evaluate(
    (wanted) =>
      new Promise((resolve) => {
        const opening = indexedDB.open('duizhao:/');
        // The page has not made it yet.
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => resolve(undefined);
        opening.onsuccess = () => {
          const getting = opening.result.transaction('own').objectStore('own').get(wanted);
          getting.onsuccess = () => resolve(getting.result);
          opening.result.close();
        };
      }),
    key,
  );

/** Stores values under keys, whatever they are, on a page that has opened the database. */
export const store = (page: Page, values: Record<string, unknown>): Promise<void> =>
  page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('duizhao:/');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('own', 'readwrite');
          for (const [key, value] of Object.entries(all)) writing.objectStore('own').put(value, key);
          writing.oncomplete = () => resolve();
          opening.result.close();
        };
      }),
    values,
  );

/** Writes a note on the page of a paper, or in an open row, and waits until it is shown. */
export async function writeNote(page: Page, text: string): Promise<void> {
  await page.keyboard.press('n');
  await page.locator('.note-editor textarea').fill(text);
  await page.keyboard.press('Control+Enter');
  await page.locator('.own-text > .own-note').waitFor();
}

/** Gives a paper tags on its page. */
export async function writeTags(page: Page, tags: string): Promise<void> {
  await page.locator('.own [data-own=tags]').click();
  await page.locator('.tags-editor input').fill(tags);
  await page.keyboard.press('Enter');
  await page.locator('.own-tags').waitFor();
}

/** Waits until the page of a paper has kept how high the reader's own text stands on it. */
export async function roomKept(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const id = document.querySelector<HTMLElement>('article')?.dataset.paperId ?? '';
    const height = document.querySelector('.own-text')?.getBoundingClientRect().height ?? Number.NaN;
    return JSON.parse(localStorage.getItem('duizhao:room') ?? '{}')[id] === Math.ceil(height);
  });
}
