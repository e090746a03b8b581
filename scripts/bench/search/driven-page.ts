import { type Browser, errors, type Locator, type Page } from 'playwright-core';
import type { BenchServer } from './counting-server.ts';

/** What the page shows for a query: ids in their order, how many papers it says were found, and how long it took. */
export type Shown = { ids: string[]; total: number; milliseconds: number };

export type SearchPage = {
  /** Puts a whole query into the box, as pasting does. Nothing where no answer comes. */
  paste(text: string): Promise<Shown | undefined>;
  /** Types a query, one letter after the other; the time counts from the last one. */
  type(text: string): Promise<Shown | undefined>;
  /** Shows all results of the last query, related ones too, and gives their ids; those that come, where more fail to. */
  showAll(): Promise<string[]>;
  close(): Promise<void>;
};

/** Between two keys: 12 letters a second, a fast typist. */
const KEY_MS = 80;
const PATIENCE_MS = 10_000;
const QUIET_MS = 100;

/**
 * Runs in the page: keeps on `<html>` how many milliseconds passed from the last `input` event to the change of the DOM
 * that shows the results of exactly this text. It is measured there, because a question from outside takes longer.
 */
function watchSearch(): void {
  let typedAt = 0;
  let wanted: string | undefined;
  addEventListener(
    'input',
    (event) => {
      if (!(event.target instanceof HTMLInputElement)) return;
      typedAt = event.timeStamp;
      wanted = event.target.value.trim();
      delete document.documentElement.dataset.benchQuery;
    },
    true,
  );
  const check = (): void => {
    const list = document.querySelector('[data-search-results]');
    if (wanted === undefined || list?.getAttribute('data-query') !== wanted) return;
    if (list.getAttribute('aria-busy') === 'true') return;
    document.documentElement.dataset.benchMs = String(performance.now() - typedAt);
    document.documentElement.dataset.benchQuery = wanted;
    wanted = undefined;
  };
  const options = { subtree: true, attributes: true, attributeFilter: ['data-query', 'aria-busy'] };
  new MutationObserver(check).observe(document, options);
}

function readShown(): Shown {
  const list = document.querySelector('[data-search-results]');
  const results = [...(list?.querySelectorAll('[data-paper-id]') ?? [])];
  return {
    ids: results.map((result) => result.getAttribute('data-paper-id') ?? ''),
    total: Number(list?.getAttribute('data-total')),
    milliseconds: Number(document.documentElement.dataset.benchMs),
  };
}

/** Whether an element comes to be in the page in time. */
async function comes(element: Locator): Promise<boolean> {
  try {
    await element.waitFor({ state: 'attached', timeout: PATIENCE_MS });
    return true;
  } catch (error) {
    if (error instanceof errors.TimeoutError) return false;
    throw error;
  }
}

/** Presses a button as long as it is there, each time waiting for more results. */
async function pressUntilGone(page: Page, selector: string): Promise<void> {
  const button = page.locator(`${selector}:visible`).first();
  while (await button.isVisible()) {
    const before = (await page.evaluate(readShown)).ids.length;
    await button.evaluate((one) => one instanceof HTMLElement && one.click());
    if (!(await comes(page.locator('[data-search-results] [data-paper-id]').nth(before)))) return;
    // The button comes back, if it does, in the same turn of the event loop as the results.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  }
}

/** Opens the search page in a fresh profile. What it loads until then is the page's own, see `startServer`. */
export async function openSearchPage(browser: Browser, server: BenchServer): Promise<SearchPage> {
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  await page.addInitScript(watchSearch);
  server.startPageLoad();
  await page.goto(`${server.origin}/search/`, { waitUntil: 'load' });
  server.endPageLoad();
  const box = page.locator('input[type=search]').first();

  async function answerTo(text: string): Promise<Shown | undefined> {
    const answered = page.locator(`html[data-bench-query=${JSON.stringify(text)}]`);
    return (await comes(answered)) ? page.evaluate(readShown) : undefined;
  }

  return {
    async paste(text) {
      await box.fill(text);
      return answerTo(text);
    },
    async type(text) {
      await box.focus();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(text, { delay: KEY_MS });
      return answerTo(text);
    },
    async showAll() {
      await pressUntilGone(page, '[data-search-more]');
      // With the last exact result the first related ones are loaded, without a press.
      await server.waitForQuiet(QUIET_MS);
      await pressUntilGone(page, '[data-related-more]');
      return (await page.evaluate(readShown)).ids;
    },
    close: () => context.close(),
  };
}
