import { Converter } from 'opencc-js';
import { readPapers } from '../../../src/papers/paper-files.ts';
import { launchChromium } from '../../../src/tests/browser/chromium.ts';
import { randomNumbers } from '../align/gold.ts';
import { startServer } from './counting-server.ts';
import { openSearchPage } from './driven-page.ts';
import { measureIndex } from './index-measures.ts';
import { missTexts } from './misses.ts';
import { measureConcepts, measureFirst, measureLater, measureTyped } from './query-measures.ts';
import type { Row } from './result-table.ts';
import { conceptRows, firstRows, indexRows, queryRows } from './rows.ts';
import { type Kind, randomQueries, shuffle } from './truth/random-queries.ts';
import { scanPaper } from './truth/scan.ts';

export type Options = { queries: number; seed: number; show: number };

const FIRST_TEXTS = ['language model', '强化学习', '檢索增強生成'];
const RANDOM_FIRST = 10;
const TYPED = 40;
/** A concept that more papers are about is left out: they would have to be shown 20 at a time. */
const MAX_TRUE = 400;

const toTraditional = Converter({ from: 'cn', to: 't' });
const toSimplified = Converter({ from: 't', to: 'cn' });

function toOtherScript(text: string): string {
  const traditional = toTraditional(text);
  return traditional === text ? toSimplified(text) : traditional;
}

/** 5 of 8 in Chinese, the rest half words and half phrases. */
function countsOf(queries: number): Record<Kind, number> {
  const chinese = Math.round((queries * 5) / 8);
  const word = Math.round((queries - chinese) / 2);
  return { chinese, word, phrase: queries - chinese - word };
}

/**
 * Measures the search of a site that was built from a content folder. `indexDir` is emptied and filled with an index.
 * `misses` has a line on every query that missed something and every concept that is found badly.
 */
export async function measureSite(
  contentDir: string,
  dist: string,
  indexDir: string,
  { queries: wanted, seed }: Options,
): Promise<{ papers: number; rows: Row[]; misses: string[] }> {
  const index = await measureIndex(contentDir, indexDir);
  const papers = (await readPapers(contentDir)).map(scanPaper);
  const random = randomNumbers(seed);
  const queries = shuffle(randomQueries(papers, countsOf(wanted), toOtherScript, random), random);
  const typed = queries.map((query) => query.typed);
  const server = await startServer(dist);
  const browser = await launchChromium();
  try {
    const first = await measureFirst(browser, server, [...FIRST_TEXTS, ...typed.slice(-RANDOM_FIRST)]);
    const page = await openSearchPage(browser, server);
    const answered = await measureLater(page, server, queries);
    const times = await measureTyped(page, server, typed.slice(0, TYPED));
    const concepts = await measureConcepts(page, papers, MAX_TRUE);
    return {
      papers: papers.length,
      rows: [
        ...indexRows(index),
        ...firstRows(first, papers.length),
        ...queryRows(answered, times),
        ...conceptRows(concepts),
      ],
      misses: missTexts(answered, times, concepts.recalls),
    };
  } finally {
    await browser.close();
    server.close();
  }
}
