import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { loadPacked } from '../index/loading.ts';
import {
  FIRSTS_FILE,
  isBefore,
  openTokenFiles,
  type TokenFinder,
  tokenFile,
} from '../index/pagefind-reader.ts';
import { writeRecords } from './pagefind-writer.ts';

/** Tokens as texts are written for Pagefind, some of them again and again, with characters of every length in UTF-8. */
const TOKENS = [
  ...'强化 化学 学习 习º deepº2 learningº2 ª0学 学º 𠮷野 𠮷º ｶﾅ naiveº2 ººvideoºvideoº º1llbe13º9º a1b2º2 cº1 | | bº0'.split(
    ' ',
  ),
  ...Array.from({ length: 300 }, (_, at) => `word${at * 7919}º${at % 3}`),
  ...'学习 deepº2 deepº2 | 强化 𠮷野'.split(' '),
];
const BREAK = '|';

let folder = '';
let finder: TokenFinder;
let order: number[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duizhao-pagefind-'));
  const records = [TOKENS, [BREAK, ...TOKENS]].map((tokens) => ({
    content: tokens.join(' '),
    length: tokens.length,
    blocks: 1,
  }));
  order = (await writeRecords(records, folder, 20)).order;
  vi.stubGlobal(
    'fetch',
    async (address: string) => new Response(new Uint8Array(readFileSync(new URL(address)))),
  );
  const list = JSON.parse(readFileSync(join(folder, FIRSTS_FILE), 'utf8'));
  finder = openTokenFiles(list, (file) => loadPacked(`${pathToFileURL(folder)}/${tokenFile(file)}`));
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true });
});

it('every token that Pagefind has indexed is read back at its positions', async () => {
  for (const token of new Set(TOKENS)) {
    const words = TOKENS.flatMap((other, at) => (other === token ? [at] : []));
    const expected = order.map((at, record) => ({ record, words: words.map((word) => word + at) }));
    expect([token, await finder.find(token)]).toEqual([token, token === BREAK ? [] : expected]);
  }
});

it('what Pagefind has not indexed is not found, though it begins like something else', async () => {
  for (const token of ['', '0', '强', '学习º', 'deepº', 'deepº20', 'word', 'zzz', '𠮷', '\u{10ffff}'])
    expect([token, await finder.find(token)]).toEqual([token, []]);
});

it('texts are in the order of their bytes in UTF-8', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', 'º', '学', 'ｶ', '\u{ffff}', '𠮷', '\u{10ffff}'),
    maxLength: 4,
  });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(isBefore(a, b)).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0);
    }),
  );
});
