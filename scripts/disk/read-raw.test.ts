import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { growth, MAX_GROWTH } from '../../src/tests/growth.ts';
import { rawReader } from './read-raw.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-files-'));
  mkdirSync(join(folder, 'raw/sub'), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const write = (path: string, text = 'text'): void => writeFileSync(join(folder, path), text);
const link = (target: string, path: string): void => symlinkSync(join(folder, target), join(folder, path));
const read = () => rawReader()(join(folder, 'raw'));
const messages = (): string[] =>
  read().flatMap(({ path, findings }) => findings.map(({ code, message }) => `${path} ${code}: ${message}`));

describe('rawReader', () => {
  it.each([
    'with space.md',
    `it's "quoted".md`,
    '每日论文 2024-05-01.md',
    'a\\b.md',
    '%41.md',
    "-rf $(x) '`.txt",
  ])('reads a file named %s', (name) => {
    write(`raw/sub/${name}`);
    expect(read()).toEqual([{ path: `sub/${name}`, text: 'text', findings: [] }]);
  });

  it('passes over hidden names and what is about the digests', () => {
    mkdirSync(join(folder, 'raw/.git'));
    write('raw/.git/config');
    write('raw/.DS_Store');
    write('raw/sources.yaml');
    expect(read()).toEqual([]);
  });

  it('reads a file once, however many links inside the folder lead to it', () => {
    write('raw/sub/a.md');
    link('raw/sub/a.md', 'raw/b.md');
    link('raw/sub', 'raw/also');
    link('raw', 'raw/sub/loop');
    expect(read().map(({ path }) => path)).toEqual(['sub/a.md']);
  });

  it('never opens anything but plain files of the folder, and reports it', () => {
    write('outside.md');
    mkdirSync(join(folder, 'raw/.hidden'));
    link('outside.md', 'raw/out.md');
    link('raw/.hidden', 'raw/hidden');
    link('nowhere.md', 'raw/broken.md');
    link('raw/itself.md', 'raw/itself.md');
    spawnSync('mkfifo', [join(folder, 'raw/pipe.md')]);
    link('raw/pipe.md', 'raw/to-pipe.md');
    symlinkSync('/dev/zero', join(folder, 'raw/zero.md'));
    const shown = messages().map((message) => message.replaceAll(folder, '…'));
    expect(shown.sort()).toMatchInlineSnapshot(`
      [
        "broken.md unreadable-file: The link cannot be followed: ENOENT: no such file or directory, stat '…/raw/broken.md'; nothing was read.",
        "hidden unreadable-file: The link leads to a hidden name; nothing was read.",
        "itself.md unreadable-file: The link cannot be followed: ELOOP: too many symbolic links encountered, stat '…/raw/itself.md'; nothing was read.",
        "out.md unreadable-file: The link leads out of the folder; nothing was read.",
        "pipe.md unreadable-file: This is a device, a pipe or a socket; nothing was read.",
        "to-pipe.md unreadable-file: The link leads to a device, a pipe or a socket; nothing was read.",
        "zero.md unreadable-file: The link leads out of the folder; nothing was read.",
      ]
    `);
  });

  it('reads twenty thousand small files in time in proportion to them', { tags: 'long' }, async () => {
    for (let at = 0; at < 20_000; at++) {
      const quarter = at % 4 === 0 ? 'quarter' : 'rest';
      mkdirSync(join(folder, 'raw', quarter), { recursive: true });
      write(`raw/${quarter}/${at}.md`);
    }
    expect(read()).toHaveLength(20_000);
    const taken = await growth(20_000, (size) =>
      rawReader()(join(folder, size < 20_000 ? 'raw/quarter' : 'raw')),
    );
    expect(taken).toBeLessThan(MAX_GROWTH);
  });
});
