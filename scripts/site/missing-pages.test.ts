import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { missingPages } from './missing-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'duizhao-missing-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('names the pages that no folder has', () => {
  for (const page of ['new/abs/1', 'old/abs/2']) {
    mkdirSync(join(folder, page), { recursive: true });
    writeFileSync(join(folder, page, 'index.html'), '');
  }
  const pages = { 'abs/1/': 'a', 'abs/2/': 'b', 'digests/d/a%25/': 'c' };
  const [made, old] = [join(folder, 'new'), join(folder, 'old')];
  expect(missingPages(pages, [made, old])).toEqual(['digests/d/a%25/']);
  expect(missingPages(pages, [made])).toEqual(['abs/2/', 'digests/d/a%25/']);
});
