import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { z } from 'zod';
import type { IndexRecord } from '../index/segments.ts';

/**
 * Pagefind has no stemmer and no word splitter for this language, so it indexes tokens as they are (see `tokens.ts`).
 */
const LANGUAGE = 'und';

/** Pagefind's own entry, which has its name of the index: `{"languages":{"und":{"hash":"und_37b577f8c96",…}}}`. */
const ENTRY = 'pagefind-entry.json';
const entrySchema = z.object({ languages: z.object({ [LANGUAGE]: z.object({ hash: z.string() }) }) });

/** Folder of the texts that Pagefind keeps of its records; it is deleted with all of Pagefind that runs in browsers. */
const TEXTS = 'fragment';
const UNUSED = /^(?:fragment|wasm\..+|pagefind.*\.(?:css|js)|pagefind-entry\.json)$/;

function check(errors: string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind could not ${what}: ${errors.join('; ')}`);
}

/**
 * Pagefind 1.6's name of a record, `und_5777172`: the language and 7 digits of the SHA-1 of the text that it would keep
 * of it. It writes the bytes of the SHA-1 without leading zeros.
 */
function recordId(url: string, { content, length }: IndexRecord): string {
  const hash = createHash('sha1')
    .update(`{"url":"${url}","content":"`)
    .update(content)
    .update(`","word_count":${length},"filters":{},"meta":{},"anchors":[]}`)
    .digest();
  const digits = Array.from(hash, (byte) => byte.toString(16)).join('');
  return `${LANGUAGE}_${digits.slice(0, 7)}`;
}

/** Pagefind's names of its index and of its records, in their order. */
type WrittenIndex = { hash: string; ids: string[] };

/**
 * Writes an index of records to a folder, by a process of Pagefind that gets them one at a time. A file of it has about
 * `chunkSize` occurrences of tokens.
 */
export async function writeRecords(
  records: Iterable<IndexRecord>,
  outputDir: string,
  chunkSize: number,
): Promise<WrittenIndex> {
  // There is no option for it; the process that `createIndex` starts inherits the variable.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(chunkSize);
  const textsDir = join(outputDir, TEXTS);
  await mkdir(textsDir, { recursive: true });
  const ids: string[] = [];
  try {
    const { index, errors } = await createIndex();
    check(errors, 'start');
    if (index === undefined) throw new Error('Pagefind could not start: it gave no index.');
    for (const record of records) {
      const url = `/${ids.length}/`;
      const id = recordId(url, record);
      ids.push(id);
      // Pagefind compresses the text of every record, for results that it shows by itself, which takes as long as
      // indexing it. It does not write a file that exists.
      await writeFile(join(textsDir, `${id}.pf_fragment`), '');
      const added = await index.addCustomRecord({ url, language: LANGUAGE, content: record.content });
      check(added.errors, 'index the papers');
    }
    check((await index.writeFiles({ outputPath: outputDir })).errors, `write to ${outputDir}`);
  } finally {
    await close();
  }
  if ((await readdir(textsDir)).length > ids.length) {
    throw new Error('Pagefind calls its records otherwise than expected: its version has changed.');
  }
  const entry = entrySchema.parse(JSON.parse(await readFile(join(outputDir, ENTRY), 'utf8')));
  const unused = (await readdir(outputDir)).filter((name) => UNUSED.test(name));
  await Promise.all(unused.map((name) => rm(join(outputDir, name), { recursive: true })));
  return { hash: entry.languages[LANGUAGE].hash, ids };
}
