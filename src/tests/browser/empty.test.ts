import { describe, expect, it } from 'vitest';
import { EMPTY_SITE } from '../sites.ts';
import { openSite } from './open-site.ts';
import { BOX, heard, searchFor } from './search-page.ts';

const PAGES = ['', 'topics/', 'terms/', 'mine/', 'about/', 'report/', 'search/', '404.html'];

describe('a site without digests', () => {
  const { open, origin } = openSite(EMPTY_SITE);
  const errorsOn = async (): Promise<{
    page: Awaited<ReturnType<typeof open>>['page'];
    errors: string[];
  }> => {
    const { page } = await open('');
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    return { page, errors };
  };

  it.each([360, 1280])('opens every page without an error, and fits %i pixels', async (width) => {
    const { page, errors } = await errorsOn();
    await page.setViewportSize({ width, height: 800 });
    for (const path of PAGES) {
      await page.goto(`${origin()}${EMPTY_SITE.base}${path}`);
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(excess, path).toBeLessThanOrEqual(0);
    }
    expect(errors).toEqual([]);
  });

  it('finds nothing, and says so', async () => {
    const { page, errors } = await errorsOn();
    await page.keyboard.press('/');
    for (const query of ['reasoning', '强化学习', 'has:code', '2410.07177']) {
      await page.locator(BOX).fill('');
      expect(await searchFor(page, query), query).toEqual({ found: [], related: [], total: 0 });
      expect(await heard(page).textContent(), query).toBe('0 papers');
    }
    expect(errors).toEqual([]);
  });
});
