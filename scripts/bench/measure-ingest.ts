import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { rawReader } from '../disk/read-raw.ts';
import { FORMATS } from '../formats/index.ts';
import { splitLines } from '../text/split-lines.ts';
import { inventDigests } from './ingest/invent-digests.ts';

const PROJECT = join(import.meta.dirname, '../..');
const ARCHIVE = resolve(process.argv[2] ?? join(PROJECT, '../shared/scale/arxiv-daily-16k.tar.xz'));
/** The limits: how many times faster than remark-parse; seconds; megabytes. */
const BARS = { ratio: 10, firstRun: 30, secondRun: 2, memory: 1_000 } as const;

const seconds = (work: () => void): number => {
  const started = performance.now();
  work();
  return (performance.now() - started) / 1_000;
};

/** Puts the digests of the archive into a folder, or invented ones if there is no archive. */
function unpack(folder: string): void {
  mkdirSync(folder);
  if (!existsSync(ARCHIVE)) {
    console.log(`There is no ${ARCHIVE}; the digests are invented.`);
    for (const [name, text] of inventDigests()) writeFileSync(join(folder, name), text);
    return;
  }
  const { status, stderr } = spawnSync('tar', ['-xf', ARCHIVE, '-C', folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`Cannot unpack ${ARCHIVE}: ${stderr}`);
}

/** Runs ingest in a process of its own; seconds and megabytes. */
function runIngest(raw: string, out: string): { time: number; memory: number } {
  const ingest = JSON.stringify(join(PROJECT, 'scripts/ingest.ts'));
  const args = JSON.stringify(['--raw', raw, '--out', out]);
  const code = `const { ingest } = await import(${ingest}); await ingest(${args}); console.error(process.resourceUsage().maxRSS);`;
  const options = { encoding: 'utf8', maxBuffer: 1 << 28 } as const;
  let memory = 0;
  const time = seconds(() => {
    const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], options);
    memory = Number(stderr.trim().split('\n').at(-1)) / 1_000;
  });
  return { time, memory };
}

function main(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-bench-'));
  try {
    const [raw, out] = [join(folder, 'raw'), join(folder, 'out')];
    unpack(raw);
    const files = rawReader()(raw);
    const megabytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
    const read = seconds(() => {
      for (const { text } of files) {
        const lines = splitLines(text);
        FORMATS.find(({ detect }) => detect(lines))?.read(lines);
      }
    });
    const remark = unified().use(remarkParse).freeze();
    const parse = seconds(() => {
      for (const { text } of files) remark.parse(text);
    });
    rmSync(join(PROJECT, '.cache/ingest'), { recursive: true, force: true });
    const first = runIngest(raw, out);
    const changed = files[files.length >> 1];
    if (changed !== undefined) {
      const text = readFileSync(join(raw, changed.path), 'utf8');
      writeFileSync(join(raw, changed.path), text.replace(/(?<=\*\*)[A-Z]\w+/g, 'Changed'));
    }
    const second = runIngest(raw, out);
    const rows: [what: string, value: number, unit: string, isRight: boolean][] = [
      ['digests', files.length, '', files.length > 0],
      ['size', megabytes, 'MB', true],
      ['remark-parse alone', megabytes / parse, 'MB/s', true],
      ['detect and read', megabytes / read, 'MB/s', true],
      ['ratio', parse / read, `times (bar: ${BARS.ratio})`, parse / read >= BARS.ratio],
      ['files to Markdown', first.time, `s (bar: ${BARS.firstRun})`, first.time < BARS.firstRun],
      ['peak memory', first.memory, `MB (bar: ${BARS.memory})`, first.memory < BARS.memory],
      ['one digest changed', second.time, `s (bar: ${BARS.secondRun})`, second.time < BARS.secondRun],
    ];
    for (const [what, value, unit, isRight] of rows)
      console.log(`${isRight ? '   ' : 'NOT'} ${what.padEnd(20)} ${value.toFixed(1).padStart(8)} ${unit}`);
    return rows.every(([, , , isRight]) => isRight);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = main() ? 0 : 1;
