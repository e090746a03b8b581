import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { keepOnly, storedValue, storeValue } from '../../store.ts';

const DETAILS = 'segment.json';

const sha256 = (bytes: Uint8Array): string => hash('sha256', bytes);

/** A folder of the cache: what `make` gave, and the files that it wrote. */
export type Kept<T> = { value: T; files: Map<string, Uint8Array> };

const detailsSchema = <T>(value: z.ZodType<T>) =>
  z.strictObject({ value, hashes: z.record(z.string(), z.string()) });

function readFolder(folder: string): Map<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path)]));
}

/** What is in a folder of the cache; `undefined` unless all of it is there as it was written. */
function readKept<T>(folder: string, schema: z.ZodType<T>): Kept<T> | undefined {
  const details = storedValue(join(folder, DETAILS), detailsSchema(schema));
  if (details === undefined) return undefined;
  const files = readFolder(folder);
  files.delete(DETAILS);
  const names = Object.keys(details.hashes);
  const isWhole =
    files.size > 0 &&
    names.length === files.size &&
    Array.from(files).every(([name, bytes]) => details.hashes[name] === sha256(bytes));
  return isWhole ? { value: details.value, files } : undefined;
}

/** What is kept of one index for the next, by hashes of what it was made of; another version of the code starts anew. */
export function openIndexCache(cacheDir: string, version: string) {
  const folder = join(cacheDir, version);
  mkdirSync(folder, { recursive: true });
  keepOnly(cacheDir, new Set([version]));
  const used = new Set<string>();
  return {
    /** The value that was kept in a file, and the way to keep another. */
    file: <T>(name: string, schema: z.ZodType<T>) => {
      used.add(name);
      return {
        read: () => storedValue(join(folder, name), schema),
        write: (value: T) => storeValue(join(folder, name), value),
      };
    },
    /** What is kept under a key; else `make` writes it to a folder, which is kept once all of it is there. */
    async folder<T>(
      key: string,
      schema: z.ZodType<T>,
      make: (folder: string) => Promise<T>,
    ): Promise<Kept<T>> {
      const place = join(folder, key);
      used.add(key);
      const kept = readKept(place, schema);
      if (kept !== undefined) return kept;
      const making = `${place}.new`;
      for (const old of [place, making]) rmSync(old, { recursive: true, force: true });
      mkdirSync(making, { recursive: true });
      const value = await make(making);
      const files = readFolder(making);
      const hashes = Object.fromEntries(Array.from(files, ([name, bytes]) => [name, sha256(bytes)]));
      storeValue(join(making, DETAILS), { value, hashes });
      renameSync(making, place);
      return { value, files };
    },
    /** Deletes what was not asked for. */
    close: () => keepOnly(folder, used),
  };
}
export type IndexCache = ReturnType<typeof openIndexCache>;
