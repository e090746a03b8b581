import type { Page } from 'playwright-core';
import type { Followed, OwnPaper } from '../../reader/schema.ts';

/** What the store has under its keys: papers by their ids, and the rest. */
type Stored = Record<string, unknown>;

/** Puts papers and queries into the reader's store of a page's site, as they would be there. */
export async function putOwn(
  page: Page,
  papers: readonly OwnPaper[],
  followed: readonly Followed[] = [],
): Promise<void> {
  const entries: [string, unknown][] = [
    ['#version', 2],
    ['#followed', followed],
    ...papers.map((paper): [string, unknown] => [paper.id, paper]),
  ];
  await page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('duizhao:/');
        opening.onupgradeneeded = () => opening.result.createObjectStore('own');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('own', 'readwrite');
          for (const [key, value] of all) writing.objectStore('own').put(value, key);
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    entries,
  );
}

/** All that the reader's store of a page's site has. */
export async function storedOwn(page: Page): Promise<Stored> {
  const entries = await page.evaluate(
    () =>
      new Promise<[string, unknown][]>((resolve, reject) => {
        const opening = indexedDB.open('duizhao:/');
        opening.onupgradeneeded = () => opening.result.createObjectStore('own');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const store = opening.result.transaction('own').objectStore('own');
          const [keys, values] = [store.getAllKeys(), store.getAll()];
          values.onerror = () => reject(values.error);
          values.onsuccess = () => {
            opening.result.close();
            resolve(keys.result.map((key, at) => [String(key), values.result[at]]));
          };
        };
      }),
  );
  return Object.fromEntries(entries);
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Invented papers of a reader: all are starred, every third has a note, every fifth a tag, every second was read. */
export const inventedPapers = (count: number): OwnPaper[] =>
  Array.from({ length: count }, (_, at) => {
    const moment = `20${twoDigits(99 - Math.floor(at / 200))}-11-${twoDigits(1 + (at % 28))}T07:30:00.000Z`;
    return {
      id: `90${twoDigits(1 + (at % 12))}.${10_000 + at}`,
      title: { en: `Owls of night ${at}`, ...(at % 4 !== 0 && { zh: `第${at}夜的猫头鹰` }) },
      authors: ['Ada Owl', `Bo Teapot${at}`],
      published: `2024-10-${twoDigits(1 + (at % 28))}`,
      starred: moment,
      ...(at % 3 === 0 && { note: `Note ${at}: $x^2$`, noted: moment }),
      ...(at % 5 === 0 && { tags: ['夜'] }),
      ...(at % 2 === 0 && { read: moment }),
    };
  });
