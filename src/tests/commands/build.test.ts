import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { listFiles } from '../../../scripts/disk/list-files.ts';
import { cacheFolder } from '../../../scripts/site/cache-folder.ts';

mkdirSync('.cache/test', { recursive: true });
const folder = mkdtempSync(join(process.cwd(), '.cache/test/build-'));
const content = join(folder, 'content');
const [dist, cold, part] = [join(folder, 'dist'), join(folder, 'cold'), join(folder, 'part')];

function write(path: string, text: string): void {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  writeFileSync(join(content, path), text);
}

const SETTINGS = {
  title: { en: 'Mine', zh: '我的' },
  description: { en: 'd', zh: 'd' },
  topics: { Birds: { en: 'Birds', zh: '鸟' } },
};
const record = (id: number, title: string, month = '2401'): string =>
  `### ${title}\n\n- arXiv: https://arxiv.org/abs/${month}.${id}\n- Abstract: We watch ${title} at night. They sing.\n` +
  `- 摘要：我们在夜里观察${title}（birds）。它们唱歌。\n\n`;
const digest = (...records: string[]): string => `# Daily\n\n## Birds\n\n${records.join('')}`;

function spawnBuild(outDir: string, ...args: string[]) {
  const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: outDir, NODE_ENV: 'production' };
  return spawn(process.execPath, ['scripts/build.ts', ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Builds by the command that users run, until it has printed `until` or to its end; gives what it printed. */
async function build(outDir: string, until?: string): Promise<string> {
  const child = spawnBuild(outDir);
  child.stderr.pipe(process.stderr);
  const closed = once(child, 'close');
  let output = '';
  child.stdout.on('data', (bytes: Buffer) => {
    output += bytes.toString();
    if (until !== undefined && output.includes(until)) child.kill('SIGKILL');
  });
  const [code] = await closed;
  expect(code).toBe(until === undefined ? 0 : null);
  return output;
}

/** Builds with options; gives the exit code, and what it said of faults. */
async function buildWith(outDir: string, ...args: string[]): Promise<[code: unknown, errors: string]> {
  const child = spawnBuild(outDir, ...args);
  child.stdout.resume();
  let errors = '';
  child.stderr.on('data', (bytes: Buffer) => {
    errors += bytes.toString();
  });
  const [code]: unknown[] = await once(child, 'close');
  return [code, errors];
}

const filesOf = (site: string): Map<string, string> =>
  new Map(listFiles(site).files.map((name) => [name, readFileSync(join(site, name), 'latin1')]));

/** A build without anything from an earlier one. */
async function buildCold(): Promise<Map<string, string>> {
  for (const path of [cold, cacheFolder(cold)]) rmSync(path, { recursive: true, force: true });
  await build(cold);
  return filesOf(cold);
}

/** Names of the files in which two sites differ. */
function differences(a: Map<string, string>, b: Map<string, string>): string[] {
  const names = new Set([...a.keys(), ...b.keys()]);
  return [...names].filter((name) => a.get(name) !== b.get(name));
}

afterAll(() => {
  for (const path of [cacheFolder(dist), cacheFolder(cold), cacheFolder(part), folder])
    rmSync(path, { recursive: true, force: true });
});

it('goes on from the last build to the bytes of a cold one, whatever has happened', {
  tags: 'long',
}, async () => {
  write('site.yaml', JSON.stringify(SETTINGS));
  const larks = record(10_002, 'Larks');
  write('raw/daily/2024-01-01.md', digest(record(10_001, 'Owls'), larks, record(10_003, 'Wrens')));
  // A topic of a name that every object has.
  write('raw/daily/2024-01-02.md', digest(record(1234, 'Rooks', '0704')).replace('Birds', 'constructor'));
  write('raw/daily/2024-01-03.md', digest(record(10_005, 'Swans'), larks));
  expect(await build(dist)).toContain('Rendered 25 pages');

  // A digest is added, and another changed.
  write('raw/daily/2024-01-03.md', digest(record(10_005, 'Black Swans'), larks));
  write('raw/daily/2024-01-04.md', digest(record(10_006, 'Geese')));
  expect(await build(dist)).not.toContain('Rendered 28 pages');
  const first = await buildCold();
  expect(first.has('topics/constructor/index.html')).toBe(true);
  expect(differences(filesOf(dist), first)).toEqual([]);

  // A digest is gone, but the build is killed: the site stays as it is.
  rmSync(join(content, 'raw/daily/2024-01-02.md'));
  await build(dist, 'Ingested in');
  expect(differences(filesOf(dist), first)).toEqual([]);

  // A paper is corrected, and a topic called otherwise.
  write('corrections/2401.10001.md', '---\ntitle:\n  en: Barn Owls\n---\n');
  const topics = { Birds: { en: 'All Birds', zh: '飞鸟' } };
  write('site.yaml', JSON.stringify({ ...SETTINGS, topics }));
  await build(dist);
  const second = await buildCold();
  expect(second.get('abs/2401.10001/index.html')).toContain('Barn Owls');
  expect(second.has('abs/0704.1234/index.html')).toBe(false);
  expect(differences(filesOf(dist), second)).toEqual([]);
  expect(await build(dist)).toContain('Nothing has changed');

  // All of that is undone, and a file that was kept is cut short.
  rmSync(join(content, 'corrections'), { recursive: true });
  write('site.yaml', JSON.stringify(SETTINGS));
  write('raw/daily/2024-01-02.md', digest(record(1234, 'Rooks', '0704')).replace('Birds', 'constructor'));
  truncateSync(join(cacheFolder(dist), 'astro/data-store.json'), 100);
  await build(dist);
  expect(differences(filesOf(dist), first)).toEqual([]);

  // What is known of the last build is of another site.
  const file = 'last-build.json';
  cpSync(join(cacheFolder(cold), file), join(cacheFolder(dist), file));
  rmSync(join(dist, 'abs'), { recursive: true });
  await build(dist);
  expect(differences(filesOf(dist), first)).toEqual([]);

  // It is built in two parts, and put together by copying.
  rmSync(dist, { recursive: true });
  for (const name of ['1/2', '2/2']) {
    expect(await buildWith(part, '--part', name)).toEqual([0, '']);
    if (name === '2/2') expect((await buildWith(part, '--join'))[1]).toContain('1 of 2 is not there');
    cpSync(part, dist, { recursive: true });
  }
  expect(await buildWith(dist, '--join')).toEqual([0, '']);
  expect(differences(filesOf(dist), first)).toEqual([]);
});

it('says how it is used', async () => {
  const [code, errors] = await buildWith(dist, '--part', '3/2');
  expect(code).toBe(2);
  expect(errors).toContain('Usage: npm run build');
});
