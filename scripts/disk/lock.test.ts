import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { alone } from './lock.ts';

let folder = '';
let lock = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-lock-'));
  lock = join(folder, 'sub/lock');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('lets one at a time do its work, and tells the others that they wait', async () => {
  const order: string[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  const first = alone(lock, async () => {
    order.push('first begins');
    await promise;
    order.push('first ends');
  });
  const second = alone(
    lock,
    async () => order.push('second'),
    () => {
      order.push('second waits');
      resolve();
    },
  );
  await Promise.all([first, second]);
  expect(order).toEqual(['first begins', 'second waits', 'first ends', 'second']);
  expect(readdirSync(join(folder, 'sub'))).toEqual([]);
});

it('is left by a work that fails', async () => {
  const failing = alone(lock, () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(existsSync(lock)).toBe(false);
});

it('keeps nobody out after its process was killed, and lets but one of several in', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  await alone(lock, async () => undefined);
  writeFileSync(lock, String(pid));
  const script = `import { alone } from ${JSON.stringify(join(import.meta.dirname, 'lock.ts'))};
    import { appendFileSync } from 'node:fs';
    const say = (text) => appendFileSync(${JSON.stringify(join(folder, 'log'))}, text);
    await alone(${JSON.stringify(lock)}, async () => { say('('); await new Promise((done) => setTimeout(done, 50)); say(')'); });`;
  const runs = Array.from({ length: 6 }, () =>
    once(spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' }), 'close'),
  );
  expect((await Promise.all(runs)).map(([code]) => code)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('()'.repeat(6));
});
