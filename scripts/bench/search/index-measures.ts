import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { indexContent } from '../../../src/search/indexer/index-content.ts';

export type IndexMeasures = {
  seconds: number;
  /** Megabytes at the highest: of Node and Pagefind at one time, and of each at any time. Not known but on Linux. */
  memory: { together: number; node: number; pagefind: number } | undefined;
  files: number;
  megabytes: number;
};

const SAMPLE_MS = 50;

/** Megabytes from a line of `/proc/1/status` like `VmRSS:     1234 kB`; 0 for a process that is gone. */
function memoryOf(pid: string, name: 'VmRSS' | 'VmHWM'): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kilobytes = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1];
    return (Number(kilobytes ?? 0) * 1024) / 1e6;
  } catch {
    return 0;
  }
}

/** The processes that a process has started from any of its threads. */
function childrenOf(pid: string): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8')
        .split(' ')
        .filter((child) => child !== ''),
    );
  } catch {
    return [];
  }
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

/** The files below a folder and their size. */
function sizeOf(folder: string): { files: number; megabytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const bytes = sum(files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size));
  return { files: files.length, megabytes: bytes / 1e6 };
}

/** Indexes the papers of a content folder in a process of its own, reading them included. */
export async function measureIndex(contentDir: string, outputDir: string): Promise<IndexMeasures> {
  const started = performance.now();
  const child = spawn(process.execPath, [import.meta.filename, contentDir, outputDir], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const pid = String(child.pid);
  const memory = { together: 0, node: 0, pagefind: 0 };
  while (child.exitCode === null && child.signalCode === null) {
    const children = childrenOf(pid);
    memory.together = Math.max(memory.together, sum([pid, ...children].map((one) => memoryOf(one, 'VmRSS'))));
    memory.node = Math.max(memory.node, memoryOf(pid, 'VmHWM'));
    memory.pagefind = Math.max(memory.pagefind, sum(children.map((one) => memoryOf(one, 'VmHWM'))));
    await sleep(SAMPLE_MS);
  }
  if ((await ended) !== 0) throw new Error(`Indexing ${contentDir} failed.`);
  return {
    seconds: (performance.now() - started) / 1000,
    memory: existsSync(`/proc/${process.pid}/status`) ? memory : undefined,
    ...sizeOf(outputDir),
  };
}

const [contentDir, outputDir] = process.argv.slice(2);
if (import.meta.main && contentDir !== undefined && outputDir !== undefined) {
  await indexContent(contentDir, outputDir);
}
