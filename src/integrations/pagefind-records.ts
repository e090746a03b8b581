import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { z } from 'zod';
import { ENTRY_FILE, indexHash, LANGUAGE, SIGNATURE } from '../search/pagefind-format.ts';

/** What the worker loads; all else is Pagefind's own interfaces, and the texts of its records. */
const USED = /^(?:index|pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\.unknown\.pagefind)$/;

const fragmentSchema = z.object({ url: z.string() });

function check(errors: string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind could not ${what}: ${errors.join('; ')}`);
}

/** The names that Pagefind gave to its records, by their urls. */
async function recordIds(folder: string): Promise<Map<string, string>> {
  const files = (await readdir(folder)).map(async (name): Promise<[string, string]> => {
    const text = (await promisify(gunzip)(await readFile(join(folder, name)))).toString('utf8');
    const { url } = fragmentSchema.parse(JSON.parse(text.slice(SIGNATURE.length)));
    return [url, name.replace('.pf_fragment', '')];
  });
  return new Map(await Promise.all(files));
}

/** What Pagefind called its index and, in the order in which they came, the records. */
type WrittenIndex = { hash: string; ids: string[] };

/** An index of Pagefind's, a process of its own that indexes what it has while more is made. */
export type RecordWriter = {
  /** Adds a record of tokens between white space. */
  add(content: string): void;
  /** Resolves when Pagefind has all records: until then it needs this thread to pass them on. */
  added(): Promise<void>;
  /** Writes the index of all records to a folder and ends the process. */
  write(outputDir: string): Promise<WrittenIndex>;
};

/** Opens an index. `chunkSize` is about how many occurrences of tokens a file of it will hold. */
export async function openRecords(chunkSize: number): Promise<RecordWriter> {
  // Pagefind has no option for it; the process that `createIndex` starts inherits it.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(chunkSize);
  const { index, errors } = await createIndex();
  check(errors, 'start');
  if (index === undefined) throw new Error('Pagefind could not start: it gave no index.');
  const adding: ReturnType<typeof index.addCustomRecord>[] = [];
  return {
    add(content) {
      adding.push(index.addCustomRecord({ url: `/${adding.length}/`, language: LANGUAGE, content }));
    },
    async added() {
      for (const added of await Promise.all(adding)) check(added.errors, 'index the papers');
    },
    async write(outputDir) {
      try {
        check((await index.writeFiles({ outputPath: outputDir })).errors, `write to ${outputDir}`);
      } finally {
        await close();
      }
      const ids = await recordIds(join(outputDir, 'fragment'));
      const unused = (await readdir(outputDir)).filter((name) => !USED.test(name));
      await Promise.all(unused.map((name) => rm(join(outputDir, name), { recursive: true })));
      const hash = indexHash(await readFile(join(outputDir, ENTRY_FILE), 'utf8'));
      return { hash, ids: adding.map((_, at) => ids.get(`/${at}/`) ?? '') };
    },
  };
}
