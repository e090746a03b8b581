import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SITES } from '../sites.ts';
import { openSite } from './open-site.ts';
import { PAPER, store, stored, writeNote } from './own-data.ts';

const { open, origin } = openSite(SITES[0]);
const field = (page: Page) => page.locator('.note-editor textarea');
const noteOf = (page: Page): Promise<unknown> =>
  stored(page, PAPER).then((paper) => Reflect.get(Object(paper), 'note'));

describe('a note', () => {
  it('is Markdown with formulas, shown as it is written', async () => {
    const { page } = await open(`abs/${PAPER}/`);
    await page.keyboard.press('n');
    await field(page).fill('# Idea\n\n- *one* $x^2$\n- [two](https://example.org/)');
    const preview = page.locator('.note-editor .own-note');
    await preview.locator('li math').waitFor();
    expect(await preview.locator('em').textContent()).toBe('one');
    expect(await preview.locator('a').getAttribute('href')).toBe('https://example.org/');
    expect(await page.locator('h1').count()).toBe(1);
  });

  it('loads what draws it only where there is one, and formulas only with a formula', async () => {
    const { page, requests } = await open(`abs/${PAPER}/`);
    const loaded = (name: string): number => requests.filter((url) => url.includes(`/${name}.`)).length;
    await page.locator('.own [data-own=read][aria-pressed=true]').waitFor();
    expect([loaded('note-elements'), loaded('mathml')]).toEqual([0, 0]);
    await writeNote(page, 'plain');
    await page.locator('.own-note p').getByText('plain').waitFor();
    expect([loaded('note-elements'), loaded('mathml')]).toEqual([1, 0]);
    await writeNote(page, '$x$');
    await page.locator('.own-note math').waitFor();
    expect(loaded('mathml')).toBe(1);
  });

  it('runs nothing, loads nothing and leads nowhere but to the web', async () => {
    const { page, requests } = await open(`abs/${PAPER}/`);
    const opened: string[] = [];
    page.on('dialog', (dialog) => opened.push(dialog.message()));
    const note = [
      '<script>alert(1)</script> <img src=x onerror=alert(2)>',
      '<script>\nalert(3)\n</script>',
      '[a](javascript:alert(4)) [b](data:text/html,x) [c](//example.org) ![picture](https://example.org/x.png)',
      '$\\href{javascript:alert(5)}{x}$',
      '<javascript:alert(6)>',
    ].join('\n\n');
    await writeNote(page, note);
    const shown = page.locator('.own-text > .own-note');
    await shown.getByText('picture').waitFor();
    expect(await shown.textContent()).toContain('<script>alert(1)</script>');
    expect(await shown.textContent()).toContain('alert(3)');
    expect(await shown.locator('script, img, iframe, [onerror], a').count()).toBe(0);
    expect(requests.filter((url) => !url.startsWith(origin()))).toEqual([]);
    expect(opened).toEqual([]);
  });

  it.each([
    ['100 kB of prose', 'We watch owls. '.repeat(7_000)],
    ['lists in lists', `${'- '.repeat(9_000)}a`],
    ['quotes in quotes', `${'> '.repeat(9_000)}a`],
    ['emphasis in emphasis', '*'.repeat(19_000)],
    ['headings without end', 'a\n=\n'.repeat(5_000)],
    ['groups in groups', `$${'{'.repeat(9_000)}x${'}'.repeat(9_000)}$`],
    ['rows that would cover the page', '$\\rule{9000em}{9000em}$'],
  ])('that is %s is shown as text, and the page goes on', async (_, note) => {
    const { page } = await open(`abs/${PAPER}/`);
    await page.locator('.own [data-own=read][aria-pressed=true]').waitFor();
    await expect.poll(() => stored(page, PAPER)).toBeDefined();
    await store(page, { [PAPER]: { id: PAPER, title: {}, note, noted: '2026-01-01T00:00:00.000Z' } });
    await page.reload();
    const shown = page.locator('.own-text > .own-note');
    await expect.poll(() => shown.textContent()).toContain(note.trim().slice(-8).replaceAll('$', ''));
    await page.keyboard.press('s');
    await page.locator('.own .star[aria-pressed=true]').waitFor();
    const { width } = (await page.locator('main').boundingBox()) ?? { width: 0 };
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      Math.max(width, 1280),
    );
  });
});

describe('the field of a note', () => {
  it('saves when it is left, and what was saved can be taken back', async () => {
    const { page } = await open(`abs/${PAPER}/`);
    await writeNote(page, 'first');
    await page.keyboard.press('n');
    await field(page).fill('second');
    await page.keyboard.press('Tab');
    await expect.poll(() => noteOf(page)).toBe('second');
    await page.getByRole('button', { name: 'Discard changes' }).click();
    await expect.poll(() => noteOf(page)).toBe('first');
    await page.keyboard.press('n');
    await field(page).fill(' \n');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => noteOf(page)).toBeUndefined();
    expect(await page.locator('.own-note').count()).toBe(0);
  });

  it('closes by Esc and keeps what was written as a draft, also for the next day', async () => {
    const { page } = await open(`abs/${PAPER}/`);
    await page.keyboard.press('n');
    await field(page).fill('half a tho');
    await page.keyboard.press('Escape');
    expect(await field(page).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-own'))).toBe('note');
    expect(await noteOf(page)).toBeUndefined();
    await page.reload();
    await page.locator('.own [data-own=note]').click();
    expect(await field(page).inputValue()).toBe('half a tho');
    await field(page).fill('half a thought');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => noteOf(page)).toBe('half a thought');
    expect(await page.locator('.own-draft').count()).toBe(0);
  });
});
