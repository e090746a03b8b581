import { createStore, promisifyRequest } from 'idb-keyval';
import { href } from '../site/href.ts';

/** What this site keeps for its reader in IndexedDB, by keys. */
const store = createStore(`duizhao:${href()}`, 'own');

/** What could not be written there, for as long as the page is open; `undefined` stands for what was deleted. */
const ofThisPage = new Map<string, unknown>();

/** Why nothing lasts: the browser does not let the site store anything, or has no room for it. */
export type Trouble = 'blocked' | 'full';
let trouble: Trouble | undefined;

/** What keeps changes from lasting longer than the page; `undefined` where nothing does. */
export const storageTrouble = (): Trouble | undefined => trouble;

const troubleOf = (error: unknown): Trouble =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';

/** All that a browser has against storing is a `DOMException`, except where it has no IndexedDB at all. */
const isRefusal = (error: unknown): boolean => error instanceof DOMException || !globalThis.indexedDB;

/** Runs something on the store; `undefined` where the browser refuses. */
async function attempt<T>(
  mode: IDBTransactionMode,
  run: (own: IDBObjectStore) => Promise<T>,
): Promise<T | undefined> {
  try {
    return await store(mode, run);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    console.warn(error);
    trouble = troubleOf(error);
    return undefined;
  }
}

const current = (key: string, stored: unknown): unknown =>
  ofThisPage.has(key) ? ofThisPage.get(key) : stored;

/** The values of keys, in their order; `undefined` where there is none. */
export async function readValues(keys: readonly string[]): Promise<unknown[]> {
  const stored = await attempt('readonly', (own) =>
    Promise.all(keys.map((key) => promisifyRequest<unknown>(own.get(key)))),
  );
  return keys.map((key, at) => current(key, stored?.[at]));
}

/** The values of all keys from one on, in the order of the keys. */
export async function readAllFrom(key: string): Promise<unknown[]> {
  const stored = await attempt('readonly', async (own) => {
    const range = IDBKeyRange.lowerBound(key);
    const [keys, values] = await Promise.all([
      promisifyRequest(own.getAllKeys(range)),
      promisifyRequest<unknown[]>(own.getAll(range)),
    ]);
    return keys.map((one, at): [string, unknown] => [String(one), values[at]]);
  });
  const all = new Map([...(stored ?? []), ...[...ofThisPage].filter(([one]) => one >= key)]);
  return [...all.values()].filter((value) => value !== undefined);
}

/**
 * Changes the values of some keys in one transaction: `change` gets them in their order and gives the new ones, of which
 * `undefined` is deleted. Another tab sees all of it or nothing. Rejects if `change` throws, and then changes nothing.
 */
export async function changeValues(
  keys: readonly string[],
  change: (values: readonly unknown[]) => readonly unknown[],
): Promise<void> {
  const isDone = await attempt('readwrite', async (own) => {
    const stored = await Promise.all(keys.map((key) => promisifyRequest<unknown>(own.get(key))));
    const values = change(keys.map((key, at) => current(key, stored[at])));
    for (const [at, key] of keys.entries()) {
      if (values[at] === undefined) own.delete(key);
      else own.put(values[at], key);
    }
    await promisifyRequest(own.transaction);
    return true;
  });
  if (isDone) {
    for (const key of keys) ofThisPage.delete(key);
    return;
  }
  const values = change(await readValues(keys));
  for (const [at, key] of keys.entries()) ofThisPage.set(key, values[at]);
}
