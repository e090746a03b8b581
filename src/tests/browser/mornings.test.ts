import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveSites } from '../../../scripts/site/serve-sites.ts';
import { makeOwnSite, removeOwnSite, run, writeDigest } from '../own-site.ts';
import { openSite } from './open-site.ts';

/** Papers of a day in one digest, with both abstracts; the first of them is that of the day before, too. */
function digestOf(day: number, source: string, count = 6): string {
  const papers = Array.from({ length: count }, (_, at) => {
    const number = at === 0 && day > 1 ? `${day - 1}01` : `${day}0${at}`;
    return `## Owls ${source} ${number}\n\n- arXiv: https://arxiv.org/abs/2403.${source === 'alba' ? 10 : 11}${number}\n- Authors: Ada Owl, Bo Owl\n- Abstract: We watch owls on night ${number}. They sing.\n- 摘要：我们在第${number}夜观察猫头鹰。它们唱歌。\n`;
  });
  return `# Daily\n\n${papers.join('\n')}`;
}

const MORNINGS = [4, 5, 6];
const dateOf = (day: number): string => `2024-03-0${day}`;

let readers: Record<'keys' | 'touch' | 'links', Page>;

const site = makeOwnSite(new Map([['alba/2024-03-03.md', digestOf(3, 'alba')]]));
const server = await serveSites([{ base: '/', dist: site.dist }]);
const { open } = openSite({ base: '/' }, { origin: server.origin, isLasting: true });

async function publish(day: number): Promise<void> {
  for (const source of ['alba', 'bubo'])
    writeDigest(site, `${source}/${dateOf(day)}.md`, digestOf(day, source));
  expect(await run('build', site)).toBe(0);
}

beforeAll(async () => {
  await publish(MORNINGS[0] ?? 0);
  const touch = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 780 } };
  readers = {
    keys: (await open('about/')).page,
    touch: (await open('about/', touch)).page,
    links: (await open('about/', { javaScriptEnabled: false })).page,
  };
});
afterAll(async () => {
  await server.close();
  removeOwnSite(site);
});

const rows = (page: Page) => page.locator('[data-paper-list] [data-paper-id]');
const count = (page: Page, selector: string): Promise<number> => page.locator(selector).count();

/** What the front page says of the newest day: its papers, those that are new, those that were read, once so many are known. */
async function front(page: Page, read = 0): Promise<{ papers: number; fresh: number; read: number }> {
  await page.goto(server.origin);
  await expect.poll(() => count(page, '[data-paper-id].read')).toBeGreaterThanOrEqual(read);
  return {
    papers: await rows(page).count(),
    fresh: await count(page, '[data-paper-id].new'),
    read: await count(page, '[data-paper-id].read'),
  };
}

it('begins with nothing new, whoever reads', async () => {
  const { keys, touch, links } = readers;
  expect(await front(keys)).toEqual({ papers: 12, fresh: 0, read: 0 });
  for (const key of ['j', 'o', 'j', 'o']) await keys.keyboard.press(key);
  await keys.locator('[data-peek] .pair').nth(3).waitFor();
  expect(await front(touch)).toEqual({ papers: 12, fresh: 0, read: 0 });
  await rows(touch).first().locator('.opener').tap();
  await touch.locator('[data-peek] .pair').first().waitFor();
  expect(await front(links)).toMatchObject({ papers: 12 });
  await rows(links).first().locator('a').first().click();
  expect(await count(links, '.pair')).toBeGreaterThan(0);
  expect(await front(keys, 2)).toMatchObject({ read: 2 });
});

it('has the next day, what is new of it, and keeps what was read', async () => {
  const { keys, touch, links } = readers;
  await publish(5);
  for (const page of [keys, touch])
    expect(await front(page, page === keys ? 1 : 0)).toEqual({
      papers: 12,
      fresh: 10,
      read: page === keys ? 1 : 0,
    });
  await keys.getByText(/^10 new since/).waitFor();
  expect(await count(keys, '[data-paper-id].new .seen')).toBe(0);
  await keys.keyboard.press('ArrowLeft');
  await keys.waitForURL(`**/days/${dateOf(4)}/`);
  await expect.poll(() => count(keys, '[data-paper-id].read')).toBe(2);
  expect(await count(keys, '[data-paper-id].new')).toBe(0);
  await touch.locator('.steps [rel=prev]').tap();
  await touch.waitForURL(`**/days/${dateOf(4)}/`);
  expect(await front(links)).toMatchObject({ papers: 12 });
  await links
    .getByRole('link', { name: /4 March 2024/ })
    .first()
    .click();
  await links.waitForURL(`**/days/${dateOf(4)}/`);
});

it('counts on the third day from the second, and hides a source where the reader wants that', async () => {
  const { keys, touch } = readers;
  await publish(6);
  expect(await front(keys)).toMatchObject({ papers: 12, fresh: 10 });
  expect(await keys.locator('.day-lines .new').count()).toBe(0);
  await touch.goto(server.origin);
  await touch.getByRole('button', { name: 'alba' }).tap();
  await expect.poll(() => rows(touch).filter({ visible: true }).count()).toBe(6);
  await touch.goto(`${server.origin}/days/${dateOf(5)}/`);
  await expect.poll(() => rows(touch).filter({ visible: true }).count()).toBe(6);
  // What is of that source alone is there when it is asked for.
  await touch.goto(`${server.origin}/digests/alba/${dateOf(5)}/`);
  await touch.locator('.list-tools button').first().waitFor();
  expect(await rows(touch).filter({ visible: true }).count()).toBe(6);
});
