import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { z } from 'zod';

/** Writes one file in one step: under another name first, then renamed. */
export function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, text);
  renameSync(temporary, path);
}

/** The value that `storeValue` wrote to a file; `undefined` if the file is missing, damaged or of another shape. */
export function storedValue<T>(path: string, schema: z.ZodType<T>): T | undefined {
  try {
    const bytes = readFileSync(path);
    const end = bytes.indexOf('\n');
    const json = bytes.subarray(end + 1);
    if (Number(bytes.toString('latin1', 0, end)) !== crc32(json)) return undefined;
    return schema.safeParse(JSON.parse(json.toString())).data;
  } catch {
    return undefined;
  }
}

/** Writes a value to a file: a line with the checksum of what follows, then JSON. */
export function storeValue(path: string, value: unknown): void {
  const json = JSON.stringify(value);
  writeWhole(path, `${crc32(json)}\n${json}`);
}

/** Deletes everything in a folder except these names. */
export function keepOnly(folder: string, names: ReadonlySet<string>): void {
  const others = existsSync(folder) ? readdirSync(folder).filter((name) => !names.has(name)) : [];
  for (const name of others) rmSync(join(folder, name), { recursive: true, force: true });
}
