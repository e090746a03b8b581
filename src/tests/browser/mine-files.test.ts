import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { SITES } from '../sites.ts';
import { openSite } from './open-site.ts';
import { inventedPapers, putOwn, storedOwn } from './own-store.ts';

const FOLLOWED = [{ name: 'Worlds', query: '世界模型 -video', since: '2026-11-01T07:30:00.000Z' }];
const PAPERS = inventedPapers(60);

const { open, origin } = openSite(SITES[0]);
mkdirSync('.cache/test', { recursive: true });
const folder = mkdtempSync(join(process.cwd(), '.cache/test/mine-'));
afterAll(() => rmSync(folder, { recursive: true }));

const notice = (page: Page) => page.locator('.mine-notice');
const give = (page: Page, text: string): Promise<void> =>
  page
    .locator('.mine-files input')
    .setInputFiles({ name: 'own.json', mimeType: 'application/json', buffer: Buffer.from(text) });

async function openMine(papers = PAPERS, locale = 'en-GB'): Promise<Page> {
  const { page } = await open('about/', { locale });
  if (papers.length > 0) await putOwn(page, papers, FOLLOWED);
  await page.goto(`${origin()}/mine/`);
  await page.locator('.mine-views').waitFor();
  return page;
}

/** Presses a button that gives a file; its name and text. */
async function fileOf(page: Page, button: string): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent('download');
  await page.locator('.mine').getByRole('button', { name: button, exact: true }).last().click();
  const download = await waiting;
  const [name, path] = [download.suggestedFilename(), join(folder, download.suggestedFilename())];
  await download.saveAs(path);
  return { name, text: readFileSync(path, 'utf8') };
}

describe('an export', () => {
  it('is imported on another machine, and everything is there', async () => {
    const first = await openMine();
    await first.evaluate(() => {
      localStorage.setItem('duizhao:theme', 'dark');
      localStorage.setItem('duizhao:searches', '["猫头鹰"]');
    });
    const { name, text } = await fileOf(first, 'Export');
    expect(name).toMatch(/^duizhao-\d{4}-\d\d-\d\d\.json$/);
    expect(await first.locator('.mine-reminder').count()).toBe(0);

    const second = await openMine([]);
    await give(second, text);
    await notice(second).getByText('Imported: 60 new papers, 1 query.').waitFor();
    expect(await second.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await second.evaluate(() => localStorage.getItem('duizhao:searches'))).toBe('["猫头鹰"]');
    expect(await storedOwn(second)).toEqual(await storedOwn(first));
    await give(second, text);
    await notice(second).getByText('Everything in this file was here already.').waitFor();
    expect(await storedOwn(second)).toEqual(await storedOwn(first));
  });

  it('gives back all to a reader who has cleared the data of the site', async () => {
    const page = await openMine();
    const before = await storedOwn(page);
    const { text } = await fileOf(page, 'Export');
    const session = await page.context().newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', { origin: origin(), storageTypes: 'all' });
    await page.goto(`${origin()}/mine/`);
    await page.locator('.mine-empty').waitFor();
    await give(page, text);
    await notice(page).getByText('Imported: 60 new papers').waitFor();
    expect(await storedOwn(page)).toEqual(before);
  });
});

describe('an import', () => {
  it('joins notes that were written apart, and is undone', async () => {
    const [paper] = PAPERS;
    const page = await openMine(paper ? [paper] : []);
    const before = await storedOwn(page);
    const { text } = await fileOf(page, 'Export');
    await give(page, text.replace('Note 0', 'Another note 0').replace('"夜"', '"日"'));
    await notice(page).getByText('Imported: 1 paper updated; 1 note was joined.').waitFor();
    await expect.poll(() => page.locator('.mine-note').textContent()).toContain('Another note 0');
    expect(await page.locator('.mine-note hr').count()).toBe(1);
    expect(await page.locator('.mine-tags').textContent()).toBe('夜日');
    await notice(page).getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => storedOwn(page)).toEqual(before);
  });

  it('is what is dropped on the page, too', async () => {
    const page = await openMine([]);
    const data = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      const text = '{"format":"duizhao","version":1,"read":["2410.07177"]}';
      transfer.items.add(new File([text], 'own.json'));
      return transfer;
    });
    await page.dispatchEvent('main', 'dragover', { dataTransfer: data });
    await page.getByText('Drop the export file here').waitFor();
    await page.dispatchEvent('main', 'drop', { dataTransfer: data });
    await notice(page).getByText('Imported: 1 new paper.').waitFor();
  });

  it.each([
    ['{"format":"duizhao"', 'The file is broken: it is not JSON. Nothing of it was taken.'],
    ['{"bookmarks":[]}', 'The file is not an export of this site. Nothing of it was taken.'],
    ['{"format":"duizhao","version":9}', 'written by a newer version of this site'],
    [
      '{"format":"duizhao","version":2,"exported":"2026-11-28T07:30:00.000Z","papers":[{"id":"2410.00001","title":{}},{"id":"../x","title":{}}],"followed":[],"settings":{"theme":"dark"}}',
      'The file is damaged at papers.1.id. Nothing of it was taken.',
    ],
    [
      `{"format":"duizhao","version":1,"read":[${'"__proto__",'.repeat(100_000)}"a"]}`,
      'The file is damaged at read. Nothing',
    ],
  ])('takes nothing of %.60s', async (text, why) => {
    const page = await openMine();
    const before = await storedOwn(page);
    await give(page, text);
    await notice(page).getByText(why).waitFor();
    expect(await storedOwn(page)).toEqual(before);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('auto');
  });

  it.each([
    ['en-GB', 'The file is larger than 20 MB'],
    ['zh-CN', '文件超过 20 MB'],
  ])('does not even read a file of 50 MB, and says so in %s', async (locale, why) => {
    const large = join(folder, 'large.json');
    closeSync(openSync(large, 'w'));
    truncateSync(large, 50_000_000);
    const page = await openMine(PAPERS, locale);
    await page.evaluate(() => {
      Blob.prototype.text = () => {
        throw new Error('The file was read.');
      };
    });
    await page.locator('.mine-files input').setInputFiles(large);
    await notice(page).getByText(why).waitFor();
  });

  it('works for the page where the browser keeps nothing', async () => {
    const { page } = await open('about/');
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('blocked', 'SecurityError');
      };
    });
    await page.goto(`${origin()}/mine/`);
    await give(page, '{"format":"duizhao","version":1,"read":["2410.07177"]}');
    await notice(page).getByText('Imported: 1 new paper.').waitFor();
    await page.getByRole('link', { name: 'Read lately 1' }).waitFor();
  });
});

describe('what is shown', () => {
  it('is copied and saved as Markdown and BibTeX, all pages of it', async () => {
    const page = await openMine(inventedPapers(150));
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('.mine-tools input').fill('teapot');
    const saved = await fileOf(page, 'Markdown');
    expect(saved.text.match(/^- \[Owls of night/gm)).toHaveLength(150);
    expect(saved.text).toContain('  > Note 3: $x^2$');
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await notice(page).getByText('150 papers copied as Markdown.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(saved.text);
    const { name, text } = await fileOf(page, 'BibTeX');
    expect(name).toMatch(/\.bib$/);
    expect(text.match(/^@misc\{owl-90/gm)).toHaveLength(150);
  });
});

describe('the reminder', () => {
  it('says how much is in no file until that is exported or dismissed', async () => {
    const page = await openMine();
    await page.getByText('You have 60 papers that are in no export file.').waitFor();
    await page.getByRole('button', { name: 'Not now' }).click();
    await page.reload();
    await page.locator('.mine-views').waitFor();
    expect(await page.locator('.mine-reminder').count()).toBe(0);
    await page.evaluate(() => {
      // The clock was ahead when this was noted.
      for (const name of ['reminded', 'exported'])
        localStorage.setItem(`duizhao:${name}`, '"2999-01-01T00:00:00.000Z"');
    });
    await page.reload();
    await page.locator('.mine-reminder').getByRole('button', { name: 'Export' }).click();
    await expect.poll(() => page.locator('.mine-reminder').count()).toBe(0);
  });
});
