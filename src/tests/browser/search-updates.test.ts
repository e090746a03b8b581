import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serveSites } from '../../../scripts/site/serve-sites.ts';
import { writeSearchIndex } from '../../search/indexer/write-index.ts';
import { paperDate } from '../../site/dates.ts';
import { compare } from '../../text/compare.ts';
import { SITES } from '../sites.ts';
import { openSite } from './open-site.ts';
import { idsWith, isInTexts, PAPERS } from './scanned-papers.ts';
import { BOX, findAll, heard, searchFor, shownFor } from './search-page.ts';

const QUERY = '模型';

const folder = mkdtempSync(join(tmpdir(), 'duizhao-updates-'));
/** What is served, and the deployments of yesterday and today, which it is one of. */
const served = join(folder, 'served');
const yesterday = SITES[0].dist;
const today = join(folder, 'today');
const server = await serveSites([{ base: '/', dist: served }]);

function deploy(dist: string): void {
  rmSync(served, { force: true });
  symlinkSync(dist, served);
}

/** A paper near the head of the index: without it, most others have another number. */
const withdrawn =
  PAPERS.filter(({ paper }) => isInTexts(paper.id, QUERY)).toSorted(({ paper: a }, { paper: b }) =>
    compare(paperDate(a) ?? '', paperDate(b) ?? ''),
  )[0]?.paper.id ?? '';
const remaining = (text: string): string[] => idsWith(text).filter((id) => id !== withdrawn);

/** The same site without one paper, every file of code and of the index under another name. */
async function buildToday(): Promise<void> {
  cpSync(yesterday, today, { recursive: true });
  rmSync(join(today, 'abs', withdrawn), { recursive: true });
  renameSync(join(today, '_astro'), join(today, '_code'));
  for (const path of readdirSync(today, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:html|js|css)$/.test(path)) continue;
    const text = readFileSync(join(today, path), 'utf8');
    writeFileSync(join(today, path), text.replaceAll('_astro/', '_code/'));
  }
  cpSync(SITES[0].content, join(folder, 'content'), { recursive: true });
  rmSync(join(folder, 'content', 'papers', `${withdrawn}.md`));
  const contentDir = join(folder, 'content');
  const folders = { contentDir, outputDir: join(today, 'pagefind'), cacheDir: join(folder, 'cache') };
  await writeSearchIndex(folders, 'tests');
}

describe('a page of yesterday on the site of today', () => {
  // Hooks at the end run in reverse: first the pages go.
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });
  const { open, origin } = openSite({ base: '/' }, server);
  beforeAll(buildToday);
  beforeEach(() => deploy(yesterday));

  it('goes on searching, in the index of today', async () => {
    const { page } = await open('search/');
    expect((await findAll(page, QUERY)).toSorted()).toEqual(idsWith(QUERY));
    deploy(today);
    for (const text of ['推理', '評估', '数据', QUERY])
      expect((await findAll(page, text)).toSorted(), text).toEqual(remaining(text));
    const [id = ''] = (await searchFor(page, '推理')).found;
    const title = PAPERS.find(({ paper }) => paper.id === id)?.paper.title;
    const shown = await page.locator(`[data-paper-id="${id}"] .title`).first().textContent();
    expect([title?.en, title?.zh]).toContain(shown);
  });

  it('says that the site was updated where more of an old answer is asked for, and goes on when reloaded', async () => {
    const { page } = await open(`search/?q=${QUERY}`);
    await shownFor(page, QUERY);
    await page.locator('.snippet mark').first().waitFor();
    deploy(today);
    await page.locator('[data-search-more]').click();
    await heard(page).getByText('The site was updated after you opened this page.').waitFor();
    await page.getByRole('link', { name: 'Reload' }).click();
    await page.waitForLoadState();
    expect((await findAll(page, QUERY)).toSorted()).toEqual(remaining(QUERY));
  });

  it('leads to the search page where the code of the sheet is gone', async () => {
    const { page } = await open('abs/2410.07177/');
    deploy(today);
    await page.keyboard.press('/');
    await page.waitForURL(`${origin()}/search/`);
    expect((await findAll(page, '推理')).toSorted()).toEqual(remaining('推理'));
  });

  it('goes on searching in a sheet that was opened before', async () => {
    const { page } = await open('abs/2410.07177/');
    await page.keyboard.press('/');
    await page.locator(BOX).fill('Pixtral');
    await shownFor(page, 'Pixtral');
    deploy(today);
    expect((await searchFor(page, QUERY)).total).toBe(remaining(QUERY).length);
  });
});
