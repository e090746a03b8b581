import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { SITES } from '../sites.ts';
import { openSite } from './open-site.ts';
import { DAY, OTHER, PAPER, row, star, store, stored, writeNote } from './own-data.ts';

const { open, origin } = openSite(SITES[0]);

/** What browsers do where nothing may be stored, or where there is no room. */
const FAILURES = {
  blocked: (): void => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  },
  full: (): void => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
};

async function openFailing(failure: () => void, path: string): Promise<Page> {
  const { page } = await open('about/');
  await page.addInitScript(failure);
  await page.goto(`${origin()}/${path}`);
  return page;
}

it.each([
  ['blocked', FAILURES.blocked, 'keep nothing', '不允许本站保存数据'],
  ['full', FAILURES.full, 'no room left', '存储空间已满'],
])('holds for the page where storage is %s, and says so once', async (_, failure, en, zh) => {
  const page = await openFailing(failure, DAY);
  await page.keyboard.press('j');
  for (const id of [PAPER, OTHER]) await star(page, id).click();
  await page.getByRole('alert').getByText(en).waitFor();
  expect(await page.getByRole('alert').textContent()).toContain(zh);
  expect(await page.getByRole('alert').count()).toBe(1);
  expect(await page.locator('.star[aria-pressed=true]').count()).toBe(2);
  await star(page, PAPER).click();
  expect(await page.locator('.star[aria-pressed=true]').count()).toBe(1);
});

it('keeps a note for the page where nothing can be stored', async () => {
  const page = await openFailing(FAILURES.blocked, `abs/${PAPER}/`);
  await writeNote(page, 'only here');
  await page.locator('.own-note').getByText('only here').waitFor();
  await page.getByRole('alert').getByText('keep nothing').waitFor();
});

it('takes over what an older version knew as read', async () => {
  const { page } = await open('about/');
  await page.evaluate(
    (ids) => localStorage.setItem('duizhao:papers-read', JSON.stringify(ids)),
    [OTHER, 'strange'],
  );
  await page.goto(`${origin()}/${DAY}`);
  await row(page, OTHER).and(page.locator('.read')).waitFor();
  expect(await page.locator('[data-paper-list] .read').count()).toBe(1);
  await page.keyboard.press('j');
  await page.goto(`${origin()}/abs/${OTHER}/`);
  await expect
    .poll(() => stored(page, OTHER))
    .toMatchObject({ title: { en: expect.stringContaining('Astute') } });
});

it('reads what it can of strange values, and writes over the rest', async () => {
  const { page } = await open(`abs/${PAPER}/`);
  await expect.poll(() => stored(page, PAPER)).toBeDefined();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await store(page, {
    [PAPER]: { id: PAPER, title: 7, starred: {}, tags: [1, '<b>', null], note: ['x'], read: 'yesterday' },
    [OTHER]: 'a string',
    '#version': 99,
    '#followed': { no: 'list' },
  });
  await page.goto(`${origin()}/${DAY}`);
  await row(page, PAPER).locator('.signs').getByText('<b>').waitFor();
  expect(await star(page, PAPER).getAttribute('aria-pressed')).toBe('false');
  for (const id of [PAPER, OTHER]) await star(page, id).click();
  await expect.poll(() => stored(page, OTHER)).toMatchObject({ id: OTHER, starred: expect.any(String) });
  await expect.poll(() => stored(page, PAPER)).toMatchObject({ tags: ['<b>'], starred: expect.any(String) });
  expect(errors).toEqual([]);
});
