import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { inject } from 'vitest';

const POLL_MS = 100;

// Vitest's setup of a file: the sites are there when the file is read.
const { folder, failure } = inject('sites');
while (!existsSync(folder)) {
  if (existsSync(failure)) throw new Error(readFileSync(failure, 'utf8'));
  await sleep(POLL_MS);
}
