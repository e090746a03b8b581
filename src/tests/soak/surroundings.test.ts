import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cacheFolder } from '../../../scripts/site/cache-folder.ts';
import { storeValue } from '../../store.ts';
import { differences, filesIn, makeOwnSite, type OwnSite, removeOwnSite, run } from '../own-site.ts';

const DIGEST = `# Daily\n\n## Birds\n\n${Array.from(
  { length: 12 },
  (_, id) =>
    `### Owls of the night ${id}\n\n- arXiv: https://arxiv.org/abs/2401.${10_000 + id}\n- Abstract: We watch owls ${id}. They sing at İstanbul.\n- 摘要：我们观察猫头鹰${id}。它们在伊斯坦布尔唱歌。\n\n`,
).join('')}`;
const digests = new Map([
  ['daily/2024-01-01.md', DIGEST],
  ['daily/2024-03-31.md', DIGEST.replaceAll('2401.', '2403.')],
]);

let site: OwnSite;
let whole: Map<string, string>;
beforeAll(async () => {
  site = makeOwnSite(digests);
  expect(await run('build', site)).toBe(0);
  whole = filesIn(site.dist);
});
afterAll(() => removeOwnSite(site));

/** Builds in another place or other surroundings; gives the files that differ. */
async function buildElsewhere(
  env: NodeJS.ProcessEnv = {},
  prepare: (other: OwnSite) => void = () => undefined,
): Promise<string[]> {
  const other = makeOwnSite(digests);
  try {
    prepare(other);
    expect(await run('build', other, env)).toBe(0);
    return differences(filesIn(other.dist), whole);
  } finally {
    removeOwnSite(other);
  }
}

it.each([
  ['a time zone ahead', { TZ: 'Pacific/Kiritimati' }],
  ['a time zone behind', { TZ: 'Pacific/Pago_Pago' }],
  ['a Turkish locale', { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
  ['no locale', { LANG: 'C', LC_ALL: 'C' }],
])('the same bytes come out in %s', async (_, env) => {
  expect(await buildElsewhere(env)).toEqual([]);
});

it('the same bytes come out under another umask', async () => {
  const umask = process.umask(0o077);
  try {
    expect(await buildElsewhere()).toEqual([]);
  } finally {
    process.umask(umask);
  }
});

it('two builds of one site at once are both whole', async () => {
  rmSync(site.dist, { recursive: true });
  expect(await Promise.all([run('build', site), run('build', site), run('ingest', site)])).toEqual([0, 0, 0]);
  expect(differences(filesIn(site.dist), whole)).toEqual([]);
});

it.each([
  ['cut', (path: string) => truncateSync(path, 40)],
  ['emptied', (path: string) => truncateSync(path, 0)],
  ['deleted', (path: string) => rmSync(path)],
  [
    'of another shape',
    (path: string) =>
      storeValue(path, { digest: { records: {} }, papers: {}, value: {}, hashes: {}, pages: {} }),
  ],
  ['no text', (path: string) => writeFileSync(path, Buffer.from([0xff, 0x00, 0xfe]))],
])('every file of the cache may be %s', async (_, damage) => {
  for (const path of globSync(join(cacheFolder(site.dist), '**/*.json'))) damage(path);
  writeFileSync(join(site.content, 'raw/daily/2024-03-31.md'), `${digests.get('daily/2024-03-31.md')}\n`);
  expect(await run('build', site)).toBe(0);
  writeFileSync(join(site.content, 'raw/daily/2024-03-31.md'), digests.get('daily/2024-03-31.md') ?? '');
  expect(await run('build', site)).toBe(0);
  expect(differences(filesIn(site.dist), whole)).toEqual([]);
});

/** A file system of two megabytes in a folder, where this machine allows one. */
function mountSmall(folder: string): boolean {
  mkdirSync(folder, { recursive: true });
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=200k', 'tmpfs', folder]).status === 0;
}

it('a full disk fails the build, says so, and leaves what was there', async ({ skip }) => {
  const other = makeOwnSite(new Map());
  const small = join(other.folder, 'small');
  if (!mountSmall(small)) return skip('No file system can be mounted here.');
  try {
    const full = { ...other, content: join(small, 'content'), dist: join(small, 'dist') };
    mkdirSync(join(full.content, 'raw/daily'), { recursive: true });
    writeFileSync(join(full.content, 'site.yaml'), readFileSync(join(other.content, 'site.yaml')));
    writeFileSync(join(full.content, 'raw/daily/2024-01-01.md'), DIGEST.slice(0, 400));
    expect(await run('ingest', full)).toBe(0);
    const before = filesIn(full.content);
    writeFileSync(join(full.content, 'raw/daily/2024-01-01.md'), DIGEST);
    spawnSync('sh', ['-c', `cat /dev/zero > ${join(small, 'filler')}`], { stdio: 'ignore' });
    expect(await run('ingest', full)).not.toBe(0);
    expect(await run('build', full)).not.toBe(0);
    const after = filesIn(full.content);
    for (const [name, bytes] of before) if (!name.startsWith('raw/')) expect(after.get(name)).toBe(bytes);
    rmSync(join(small, 'filler'));
    expect(await run('ingest', full)).toBe(0);
  } finally {
    spawnSync('umount', [small]);
    removeOwnSite(other);
  }
});

it('a content folder that cannot be written fails with a message, and one without changes builds', async ({
  skip,
}) => {
  if (process.getuid?.() === 0) return skip('Nothing is read-only to root.');
  chmodSync(site.content, 0o555);
  try {
    expect(existsSync(site.dist)).toBe(true);
    expect(await run('build', site)).toBe(0);
  } finally {
    chmodSync(site.content, 0o755);
  }
});
