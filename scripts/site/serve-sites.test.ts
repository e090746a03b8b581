import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveSites } from './serve-sites.ts';

let folder: string;
let server: Awaited<ReturnType<typeof serveSites>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-serve-'));
  mkdirSync(join(folder, 'dist/a'), { recursive: true });
  writeFileSync(join(folder, 'dist/a/index.html'), 'page');
  writeFileSync(join(folder, 'dist/404.html'), 'none');
  writeFileSync(join(folder, 'secret'), 'secret');
  server = await serveSites([{ base: '/', dist: join(folder, 'dist') }]);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Asks for an address as it is: `fetch` would tidy it. */
async function ask(path: string): Promise<{ status: number | undefined; body: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number | undefined; body: string }>();
  const asked = request(`${server.origin}/`, { path }, async (response) => {
    resolve({ status: response.statusCode, body: await text(response) });
  });
  asked.on('error', reject).end();
  return promise;
}

it.each([
  ['/a/', 200, 'page'],
  ['/a/?q=%', 200, 'page'],
  ['/b/', 404, 'none'],
])('answers %s with %i', async (path, status, body) => {
  expect(await ask(path)).toEqual({ status, body });
});

it.each([
  '/..%2f',
  '/..%2fsecret',
  '/../secret',
  '/a/%2e%2e/%2e%2e/secret',
  '/..\\secret',
  '/%',
  '/%ff',
  '/%00',
])('answers %s with 400 and nothing of this machine', async (path) => {
  expect(await ask(path)).toEqual({ status: 400, body: 'This is no address of a page.\n' });
});

it('takes the next port where the first is taken', async () => {
  const port = Number(new URL(server.origin).port);
  const other = await serveSites([{ base: '/', dist: join(folder, 'dist') }], port);
  expect(Number(new URL(other.origin).port)).toBeGreaterThan(port);
  await other.close();
});
