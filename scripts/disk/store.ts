import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { writeWhole } from './write-content.ts';

/** How many characters of a key name the file that its value is in: some hundred files, however many values. */
const PREFIX = 2;

/** Values on disk by their keys (letters and digits). */
export interface Store {
  get: (key: string) => unknown;
  set: (key: string, value: unknown) => void;
  /** Says that a value is needed, without looking at it. */
  touch: (key: string) => void;
  /** Writes the files with new values, without those that nobody asked for since the store was opened. */
  save: () => void;
}

export const sha256 = (text: string | Uint8Array): string => hash('sha256', text);

/** The values of a file: a line with the checksum of what follows, then JSON. None where it is damaged. */
function readValues(path: string): Map<string, unknown> {
  try {
    const bytes = readFileSync(path);
    const end = bytes.indexOf('\n');
    const json = bytes.subarray(end + 1);
    if (Number(bytes.toString('latin1', 0, end)) !== crc32(json)) return new Map();
    const values: unknown = JSON.parse(json.toString());
    return new Map(Object.entries(values ?? {}));
  } catch {
    return new Map();
  }
}

/** A store in a folder of its own; folders beside it are of other versions, and are deleted. */
export function openStore(folder: string): Store {
  const files = new Map<string, Map<string, unknown>>();
  const [used, changed] = [new Set<string>(), new Set<string>()];
  const valuesOf = (prefix: string): Map<string, unknown> => {
    const values = files.get(prefix) ?? readValues(join(folder, `${prefix}.json`));
    files.set(prefix, values);
    return values;
  };
  return {
    get: (key) => {
      used.add(key);
      return valuesOf(key.slice(0, PREFIX)).get(key);
    },
    set: (key, value) => {
      used.add(key);
      changed.add(key.slice(0, PREFIX));
      valuesOf(key.slice(0, PREFIX)).set(key, value);
    },
    touch: (key) => {
      used.add(key);
    },
    save: () => {
      for (const prefix of changed) {
        const values = [...valuesOf(prefix)].filter(([key]) => used.has(key));
        const json = JSON.stringify(Object.fromEntries(values));
        writeWhole(join(folder, `${prefix}.json`), `${crc32(json)}\n${json}`);
      }
      const versions = existsSync(dirname(folder)) ? readdirSync(dirname(folder)) : [];
      for (const other of versions.filter((name) => name !== basename(folder)))
        rmSync(join(dirname(folder), other), { recursive: true, force: true });
    },
  };
}
