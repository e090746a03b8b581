import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { z } from 'zod';
import { readCbor } from '../index/cbor.ts';
import { contentOf } from '../index/loading.ts';
import { FIRSTS_FILE, tokenFile } from '../index/pagefind-reader.ts';
import type { IndexRecord } from '../index/segments.ts';

/**
 * Pagefind has no stemmer and no word splitter for this language, so it indexes tokens as they are (see `tokens.ts`).
 */
const LANGUAGE = 'und';

/** Pagefind's own entry, which has its name of the index: `{"languages":{"und":{"hash":"und_37b577f8c96",…}}}`. */
const ENTRY = 'pagefind-entry.json';
const entrySchema = z.object({ languages: z.object({ [LANGUAGE]: z.object({ hash: z.string() }) }) });

/**
 * Pagefind 1.6's list of files: its version; its records, each with its name first; the files of tokens, each with a text
 * that is not behind its first token but behind all tokens of the file before, one for its last token, and its name.
 */
const metaSchema = z.tuple(
  [
    z.string(),
    z.array(z.tuple([z.string()], z.any())),
    z.array(z.tuple([z.string(), z.string(), z.string()])),
  ],
  z.any(),
);

/** Where Pagefind writes, below the folder for its files of tokens, and the texts that it keeps of its records there. */
const OUTPUT = 'pagefind';
const TEXTS = 'fragment';

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

/** Has a process of Pagefind index records, which gets them one at a time; gives its names of them. */
async function indexRecords(records: Iterable<IndexRecord>, folder: string): Promise<string[]> {
  const textsDir = join(folder, TEXTS);
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
    check((await index.writeFiles({ outputPath: folder })).errors, `write to ${folder}`);
  } finally {
    await close();
  }
  if ((await readdir(textsDir)).length > ids.length) {
    throw new Error('Pagefind calls its records otherwise than expected: its version has changed.');
  }
  return ids;
}

/** Pagefind's name of an index, and its records by their indexes in the order in which Pagefind numbers them. */
type WrittenRecords = { hash: string; order: number[] };

/**
 * Writes where the tokens of records stand to a folder: Pagefind's files of tokens, each with about `chunkSize` occurrences,
 * under numbers, and our own list of them. Pagefind's list is four times as long, and every search would load it.
 */
export async function writeRecords(
  records: Iterable<IndexRecord>,
  outputDir: string,
  chunkSize: number,
): Promise<WrittenRecords> {
  // There is no option for it; the process that `createIndex` starts inherits the variable.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(chunkSize);
  const folder = join(outputDir, OUTPUT);
  const ids = await indexRecords(records, folder);
  const { hash } = entrySchema.parse(JSON.parse(await readFile(join(folder, ENTRY), 'utf8'))).languages[
    LANGUAGE
  ];
  const meta = gunzipSync(await readFile(join(folder, `pagefind.${hash}.pf_meta`)));
  const [, listed, files] = metaSchema.parse(readCbor(contentOf(meta)));
  await Promise.all(
    files.map(([, , name], file) =>
      rename(join(folder, 'index', `${name}.pf_index`), join(outputDir, tokenFile(file))),
    ),
  );
  await writeFile(join(outputDir, FIRSTS_FILE), JSON.stringify(files.map(([first]) => first)));
  await rm(folder, { recursive: true });
  return { hash, order: listed.map(([id]) => ids.indexOf(id)) };
}
