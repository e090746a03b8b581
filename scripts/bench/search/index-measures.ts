import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { sizeOf } from '../site/folder-size.ts';
import { measuredRun } from '../site/measured-run.ts';

export type IndexMeasures = {
  seconds: number;
  /** Gigabytes at the highest: of Node and Pagefind at one time, and of each at any time. */
  memory: { together: number; node: number; pagefind: number };
  files: number;
  megabytes: number;
};

const SCRIPT = join(import.meta.dirname, '../../index-search.ts');

/** Indexes the papers of a content folder in a process of its own, reading them included; on Linux only. */
export async function measureIndex(contentDir: string, outputDir: string): Promise<IndexMeasures> {
  const stageOf = (command: string): string => (command.includes(SCRIPT) ? 'node' : 'pagefind');
  const cacheDir = `${outputDir}.cache`;
  const { all, stages } = await measuredRun(
    process.execPath,
    [SCRIPT, contentDir, outputDir, cacheDir],
    {},
    stageOf,
  );
  rmSync(cacheDir, { recursive: true, force: true });
  const memory = {
    together: all.together,
    node: stages.get('node')?.largest ?? 0,
    pagefind: stages.get('pagefind')?.largest ?? 0,
  };
  return { seconds: all.wall, memory, ...sizeOf(outputDir) };
}
