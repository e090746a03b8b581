import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 100;

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

/** The number of the process that holds a lock; `undefined` where nobody does. */
function holderOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Whether a process is there; one that was killed has left its lock behind. */
function isAlive(holder: string): boolean {
  try {
    return process.kill(Number(holder), 0);
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

function take(path: string): boolean {
  const own = `${path}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    // Unlike a file that is written, a link is never there without its text.
    linkSync(own, path);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    rmSync(own);
  }
}

/** Takes a lock away from a process that is gone; if another has taken it meanwhile, that one gets it back. */
function clear(path: string, gone: string): void {
  const aside = `${path}.${process.pid}.gone`;
  try {
    renameSync(path, aside);
    if (readFileSync(aside, 'utf8') !== gone) linkSync(aside, path);
    rmSync(aside);
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error;
  }
}

/**
 * Does a work while no other process does one under the same lock, which is a file. `onWait` is called once where another
 * is at work. A lock that a process has left behind keeps nobody out.
 */
export async function alone<T>(lock: string, work: () => Promise<T>, onWait?: () => void): Promise<T> {
  mkdirSync(dirname(lock), { recursive: true });
  let isWaiting = false;
  while (!take(lock)) {
    const holder = holderOf(lock);
    if (holder === undefined) continue;
    if (!isAlive(holder)) {
      clear(lock, holder);
      continue;
    }
    if (!isWaiting) onWait?.();
    isWaiting = true;
    await sleep(POLL_MS);
  }
  try {
    return await work();
  } finally {
    rmSync(lock);
  }
}
