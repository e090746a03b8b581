import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSites } from '../../../scripts/site/serve-sites.ts';
import { makeOwnSite, removeOwnSite, run } from '../own-site.ts';
import { openSite } from './open-site.ts';

const paper = (number: number, title: string, rest = ''): string =>
  `## ${title}\n\n- arXiv: https://arxiv.org/abs/2501.${10_000 + number}\n${rest}\n`;
const names = Array.from({ length: 400 }, (_, at) => `Author Number${at}`).join(', ');
const LONG = `Owl${'hoot'.repeat(150)}`;

/** What publishers do by mistake, each in a paper or a digest of its own. */
const DIGESTS = new Map([
  ['owls/2024-01-02.md', '# New submissions for Tue, 2 Jan 24\n\n## Keyword: owls\n\nThere is no result\n'],
  ['owls/2025-01-10.md', `# Daily\n\n${paper(1, 'Owls without any text', '- Authors: Ada Owl\n')}`],
  ['owls/2025-01-11.md', `# Daily\n\n${paper(2, LONG, '- Abstract: We watch owls. They sing.\n')}`],
  [
    'owls/2025-01-12.md',
    `# Daily\n\n${paper(3, 'Owls of many', `- Authors: ${names}\n- Abstract: We watch.\n`)}`,
  ],
  [
    'owls/2025-01-13.jsonl',
    `${JSON.stringify({ id: '2501.10004', title: 'Owls up', summary: 'We watch owls.', categories: ['../x', '中文/子类'] })}\n`,
  ],
  ...['a', 'b', 'c', 'd'].map((name, at): [string, string] => [
    `owls/${name}/2025-01-14.md`,
    `# Daily\n\n${paper(10 + at, `Owls of ${name}`, '- Abstract: We watch owls.\n')}`,
  ]),
  [
    'weekly/2024/1230-0103.md',
    `# Weekly\n\n${paper(20, 'Owls at new year', '- Abstract: We watch owls.\n')}`,
  ],
]);

const site = makeOwnSite(DIGESTS);
const server = await serveSites([{ base: '/', dist: site.dist }]);
const { open } = openSite({ base: '/' }, { origin: server.origin, isLasting: true });
beforeAll(async () => {
  expect(await run('build', site)).toBe(0);
});
afterAll(async () => {
  await server.close();
  removeOwnSite(site);
});

describe('what publishers do by mistake', () => {
  it.each([320, 1280])('holds the shape of every page at %i pixels', async (width) => {
    const { page } = await open('', { viewport: { width, height: 800 } });
    const paths = ['', 'archive/', 'sources/', 'topics/', 'days/2024-01-02/', 'abs/2501.10001/'].concat(
      ['abs/2501.10002/', 'abs/2501.10003/', 'abs/2501.10004/', 'days/2025-01-11/', 'days/2025-01-12/'],
      ['days/2025-01-14/', 'digests/owls/2024-01-02/', 'sources/owls/'],
    );
    for (const path of paths) {
      const response = await page.goto(`${server.origin}/${path}`);
      expect(response?.status(), path).toBe(200);
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(excess, path).toBeLessThanOrEqual(0);
    }
  });

  it('says that a digest has no papers', async () => {
    const { page } = await open('digests/owls/2024-01-02/');
    expect(await page.locator('main').textContent()).toContain('This digest lists no papers.');
  });

  it('opens a paper without an abstract, and says that there is none', async () => {
    const { page } = await open('days/2025-01-10/');
    await page.locator('.opener').first().click();
    await page.locator('[data-peek]').getByText('No digest gives an abstract.').waitFor();
  });

  it('has pages for topics with any name', async () => {
    const { page } = await open('topics/');
    const topics = page.locator('.topic-list a');
    const found = await topics.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    expect(found).toHaveLength(2);
    for (const href of found) {
      await page.goto(server.origin + href);
      expect(await page.locator('[data-paper-id]').count(), href).toBe(1);
    }
  });

  it('tells digests of one source and one day apart', async () => {
    const { page } = await open('days/2025-01-14/');
    const text = await page.locator('.summary').first().textContent();
    for (const name of ['a', 'b', 'c', 'd']) expect(text).toContain(`owls · ${name}`);
    expect(await page.locator('[data-paper-list] h2').count()).toBe(4);
  });

  it('puts a week across the year into the year of its papers', async () => {
    const { page } = await open('days/2025-01-03/');
    expect(await page.locator('h1').textContent()).toContain('3 January 2025');
  });
});

describe('storage that fails', () => {
  it.each(['full', 'of another version'])('%s leaves lists as they are', async (what) => {
    const { page } = await open('about/');
    await page.evaluate((isFull) => {
      for (const name of ['visits', 'papers-read', 'hidden-sources', 'ui', 'read'])
        localStorage.setItem(`duizhao:${name}`, isFull ? 'x' : '{"version":9,"last":[]}');
    }, what === 'full');
    await page.addInitScript((isFull) => {
      if (isFull)
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
    }, what === 'full');
    await page.goto(`${server.origin}/`);
    await page.locator('.opener').first().click();
    await page.locator('[data-paper-id].read').waitFor();
    expect(await page.locator('h1').textContent()).toContain('14 January 2025');
  });
});
