import type { Browser } from 'playwright-core';
import { type BenchServer, type Bytes, searchBytes } from './counting-server.ts';
import { openSearchPage, type SearchPage, type Shown } from './driven-page.ts';
import { CONCEPT_QUERIES } from './truth/concept-queries.ts';
import type { RandomQuery } from './truth/random-queries.ts';
import { idsWith, matchRendering, type ScannedPaper } from './truth/scan.ts';

/** Long enough for the snippets, which are fetched when typing pauses, to begin. */
const QUIET_MS = 500;
/** Between queries whose bytes are not counted: the ones of the next are not counted either. */
const SHORT_QUIET_MS = 100;
/** So many queries are measured with their bytes: enough for a 95th percentile. */
const COUNTED = 200;

export type FirstSearch = { text: string; bytes: Bytes };

/** What is sent for a query that is the first of its reader, snippets included, and for the page itself. */
export async function measureFirst(
  browser: Browser,
  server: BenchServer,
  texts: string[],
): Promise<FirstSearch[]> {
  const first: FirstSearch[] = [];
  for (const text of texts) {
    server.takeBytes();
    const page = await openSearchPage(browser, server);
    await page.paste(text);
    await server.waitForQuiet(QUIET_MS);
    first.push({ text, bytes: server.takeBytes() });
    await page.close();
  }
  return first;
}

export type Answered = { query: RandomQuery; shown: Shown | undefined; bytes: number | undefined };

/**
 * The queries one after the other on one page. Bytes are those that are sent from one query until nothing was asked for
 * in half a second, snippets included; they are counted for the first 200 queries, whose order should be random.
 */
export async function measureLater(
  page: SearchPage,
  server: BenchServer,
  queries: RandomQuery[],
): Promise<Answered[]> {
  const answered: Answered[] = [];
  await server.waitForQuiet(QUIET_MS);
  for (const [n, query] of queries.entries()) {
    const isCounted = n < COUNTED;
    server.takeBytes();
    const shown = await page.paste(query.typed);
    await server.waitForQuiet(isCounted ? QUIET_MS : SHORT_QUIET_MS);
    answered.push({ query, shown, bytes: isCounted ? searchBytes(server.takeBytes()) : undefined });
  }
  return answered;
}

export type Typed = { text: string; milliseconds: number };

/** Types the queries; the time is that from the last letter to the results, infinite where they never came. */
export async function measureTyped(page: SearchPage, server: BenchServer, texts: string[]): Promise<Typed[]> {
  const typed: Typed[] = [];
  for (const text of texts) {
    const shown = await page.type(text);
    typed.push({ text, milliseconds: shown?.milliseconds ?? Number.POSITIVE_INFINITY });
    await server.waitForQuiet(SHORT_QUIET_MS);
  }
  return typed;
}

export const LANGUAGES = ['en', 'hans', 'hant'] as const;
export type ConceptRecall = {
  text: string;
  language: (typeof LANGUAGES)[number];
  found: number;
  truth: number;
};

/**
 * How many of the papers that have any wording of a concept are found, exact and related ones together, by its wording in
 * each language. Left out are concepts that no paper has, and those that too many have to show them all.
 */
export async function measureConcepts(
  page: SearchPage,
  papers: ScannedPaper[],
  mostTrue: number,
): Promise<{ recalls: ConceptRecall[]; absent: number; tooMany: number }> {
  const idsFor = async (text: string): Promise<Set<string>> =>
    new Set((await page.paste(text)) === undefined ? [] : await page.showAll());
  const recalls: ConceptRecall[] = [];
  let [absent, tooMany] = [0, 0];
  for (const concept of CONCEPT_QUERIES) {
    const truth = idsWith(papers, concept.renderings.map(matchRendering), 'texts');
    if (truth.size === 0) absent++;
    if (truth.size > mostTrue) tooMany++;
    if (truth.size === 0 || truth.size > mostTrue) continue;
    const foundBy = new Map<string, number>();
    for (const language of LANGUAGES) {
      const text = concept[language];
      // A text that stands in the box already is not searched for again.
      const found = foundBy.get(text) ?? truth.intersection(await idsFor(text)).size;
      foundBy.set(text, found);
      recalls.push({ text, language, found, truth: truth.size });
    }
  }
  return { recalls, absent, tooMany };
}
