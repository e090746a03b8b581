import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

/** What a copy of the project is made of, in which no other server keeps its content. Packages are found above it. */
const PARTS = [
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'public',
  'scripts',
  'src',
];
/** `  ┃ Local    http://localhost:4321/` */
const ADDRESS = /Local\s+(?<origin>http:\/\/\S+?)\/?\s/;

const INTERVAL = { interval: 100, timeout: 300_000 };

const project = mkdtempSync(`${mkdirOf('.cache/test')}/dev-`);
let server: ChildProcess | undefined;
let output = '';

function mkdirOf(folder: string): string {
  mkdirSync(folder, { recursive: true });
  return folder;
}

const inContent = (path: string): string => join(project, 'content', path);
function write(path: string, text: string): void {
  mkdirOf(dirname(inContent(path)));
  writeFileSync(inContent(path), text);
}
/** As `sed -i` and vim do: another file takes the place of this one. */
function replace(path: string, text: string): void {
  write(`${path}~`, text);
  renameSync(inContent(`${path}~`), inContent(path));
}
const remove = (path: string): void => rmSync(inContent(path), { recursive: true });

const block = (id: string, title: string): string =>
  `Title: ${title}\nPDF: https://arxiv.org/pdf/${id}\nSummary: It is about ${title}.\n---\n`;

/** The text of a page; its status where it is not there. */
async function pageAt(path: string): Promise<string> {
  const origin = ADDRESS.exec(output)?.groups?.origin;
  try {
    const response = await fetch(`${origin}/${path}`);
    return response.ok ? await response.text() : `${response.status}`;
  } catch (error) {
    return String(error);
  }
}
const shows = (path: string, text: string): Promise<void> =>
  vi.waitFor(async () => expect(await pageAt(path)).toContain(text), INTERVAL);
const says = (text: string | RegExp): Promise<void> =>
  vi.waitFor(() => expect(output).toMatch(text), INTERVAL);

beforeAll(async () => {
  for (const part of PARTS) cpSync(part, join(project, part), { recursive: true });
  rmSync(join(project, 'scripts/demo/raw/arxiv-daily'), { recursive: true });
  write(
    'site.yaml',
    JSON.stringify({ title: { en: 'Mine', zh: '我的' }, description: { en: 'd', zh: 'd' } }),
  );
  write('raw/daily/2024-01-01.txt', block('2401.00001', 'Owls'));
  server = spawn(process.execPath, ['scripts/dev.ts'], {
    cwd: project,
    // Astro serves no pages where it thinks that it is tested itself.
    env: { ...process.env, VITEST: undefined, NO_COLOR: '1', FORCE_COLOR: undefined },
  });
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (bytes: Buffer) => {
      output += bytes.toString();
    });
  await says(ADDRESS);
  await shows('abs/2401.00001/', 'Owls');
});

afterAll(async () => {
  if (server?.kill()) await once(server, 'close');
  rmSync(project, { recursive: true, force: true });
});

it('shows a digest that is written again', async () => {
  write('raw/daily/2024-01-01.txt', block('2401.00001', 'Larks'));
  await shows('abs/2401.00001/', 'Larks');
});

it('shows a digest that another file takes the place of, time and again', async () => {
  for (const title of ['Wrens', 'Swifts', 'Rooks']) {
    replace('raw/daily/2024-01-01.txt', block('2401.00001', title));
    await shows('abs/2401.00001/', title);
  }
});

it('shows a digest that is deleted and made again', async () => {
  remove('raw/daily/2024-01-01.txt');
  await shows('abs/2401.00001/', '404');
  write('raw/daily/2024-01-01.txt', block('2401.00001', 'Storks'));
  await shows('abs/2401.00001/', 'Storks');
});

it('shows what is put into new folders, and into folders in these', async () => {
  write('raw/weekly/2024-02-01.txt', block('2402.00001', 'Elms'));
  await shows('abs/2402.00001/', 'Elms');
  write('raw/weekly/march/2024-03-01.txt', block('2403.00001', 'Oaks'));
  await shows('abs/2403.00001/', 'Oaks');
  replace('raw/weekly/march/2024-03-01.txt', block('2403.00001', 'Limes'));
  await shows('abs/2403.00001/', 'Limes');
  remove('raw/weekly');
  await shows('abs/2402.00001/', '404');
  await shows('abs/2403.00001/', '404');
});

it('shows corrections, changed ones, and the digest again without them', async () => {
  const correction = (title: string): string => `---\ntitle:\n  en: ${title}\n---\n`;
  write('corrections/2401.00001.md', correction('Cranes'));
  await shows('abs/2401.00001/', 'Cranes');
  replace('corrections/2401.00001.md', correction('Herons'));
  await shows('abs/2401.00001/', 'Herons');
  remove('corrections/2401.00001.md');
  await shows('abs/2401.00001/', 'Storks');
});

it('shows what sources are called, and what the site is', async () => {
  write('raw/sources.yaml', 'daily:\n  name:\n    en: Daily Birds\n    zh: 每日一鸟\n');
  await shows('about/', 'Daily Birds');
  replace('raw/sources.yaml', 'daily:\n  name:\n    en: Birds of the Day\n    zh: 今日之鸟\n');
  await shows('about/', 'Birds of the Day');
  await shows('digests/daily/2024-01-01/', 'Birds of the Day');
  replace(
    'site.yaml',
    JSON.stringify({ title: { en: 'Aviary', zh: '鸟舍' }, description: { en: 'd', zh: 'd' } }),
  );
  await shows('', 'Aviary');
});

it('shows the terms of a changed digest, which are mined after its papers are shown', async () => {
  const paper = {
    id: '2405.00001',
    title: 'Aviaries',
    summary: '我们把鸟舍语言模型（Aviary Language Model, ALM）用于观鸟。',
  };
  write('raw/daily/2024-05-01.jsonl', `${JSON.stringify(paper)}\n`);
  await shows('abs/2405.00001/', '观鸟');
  await shows('terms/', '鸟舍语言模型');
  remove('raw/daily/2024-05-01.jsonl');
  await vi.waitFor(async () => expect(await pageAt('terms/')).not.toContain('鸟舍语言模型'), INTERVAL);
});

it('reports what fails, and goes on', async () => {
  mkdirOf(inContent('papers/2404.00001.md'));
  write('raw/daily/2024-04-01.txt', block('2404.00001', 'Gulls'));
  await says('EISDIR');
  await shows('abs/2401.00001/', 'Storks');
  remove('papers/2404.00001.md');
  replace('raw/daily/2024-04-01.txt', block('2404.00001', 'Terns'));
  await shows('abs/2404.00001/', 'Terns');
});

it('shows the demonstration while there is no raw folder', async () => {
  renameSync(inContent('raw'), join(project, 'put-away'));
  await shows('about/', 'AI Weekly Paper');
  await shows('abs/2406.12045/', 'bench');
  renameSync(join(project, 'put-away'), inContent('raw'));
  await shows('about/', 'Birds of the Day');
  await shows('abs/2401.00001/', 'Storks');
  await shows('abs/2406.12045/', '404');
});
