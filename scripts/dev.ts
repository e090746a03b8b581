import { watch } from 'node:fs';
import { join } from 'node:path';
import { dev } from 'astro';
import { ingest } from './ingest.ts';

/** How long the raw folder must be quiet before it is read again, in milliseconds. */
const QUIET = 150;

if (ingest([]).exitCode === 2) process.exit(2);
await dev({});

let timer: NodeJS.Timeout | undefined;
watch(join(process.env.CONTENT_DIR ?? 'content', 'raw'), { recursive: true }, () => {
  clearTimeout(timer);
  timer = setTimeout(() => ingest([]), QUIET);
});
