import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentDir } from '../src/content-dir.ts';
import { DEMONSTRATION, rawFolder } from '../src/raw-folder.ts';
import { CORRECTIONS } from '../src/schema/paper.ts';
import type { Report } from '../src/schema/report.ts';
import { writeWhole } from '../src/store.ts';
import { stepCache } from './disk/cache.ts';
import { shownPath } from './disk/list-files.ts';
import { rawReader, readCorrections } from './disk/read-raw.ts';
import { writeContent } from './disk/write-content.ts';
import { runPipeline } from './pipeline.ts';
import { REPORTERS, type ReporterName } from './reporters.ts';
import { runCommand } from './run-command.ts';
import { withProgress } from './steps/progress.ts';
import { STEPS, type Steps } from './steps/steps.ts';
import { threadedSteps } from './steps/threaded-steps.ts';

/** Fewer characters than this are read faster than a cache of them is looked up. */
const WORTH_KEEPING = 1_000_000;

const USAGE = `Usage: npm run ingest -- [options]

  --raw DIR         read the digests in DIR (default: CONTENT_DIR/raw, or scripts/demo/raw where that is not there)
  --out DIR         write papers/, digests/, terms.json, related.json, report.json to DIR (default: CONTENT_DIR, else content)
  --report FILE     also write the report, as JSON, to FILE
  --format NAME     print the report as text, json or github (default: text)
  --strict          fail on any warning
  --check           read and report without writing

Exit code: 0 when every file was read, 1 when a file or a record could not be, 2 on wrong usage.`;

interface Options {
  raw: string;
  corrections: string;
  out: string;
  report?: string;
  format: ReporterName;
  isStrict: boolean;
  isCheck: boolean;
}

const isReporterName = (name: string): name is ReporterName => Object.hasOwn(REPORTERS, name);

function readOptions(args: string[]): Options | { problem: string } {
  const options = {
    raw: { type: 'string' },
    out: { type: 'string' },
    report: { type: 'string' },
    format: { type: 'string', default: 'text' },
    strict: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  } as const;
  try {
    const { values } = parseArgs({ args, options, allowPositionals: false });
    const { format, strict, check } = values;
    if (!isReporterName(format)) {
      return { problem: `--format is one of ${Object.keys(REPORTERS).join(', ')}, not "${format}".` };
    }
    const content = contentDir();
    const out = resolve(values.out ?? content);
    const raw = resolve(values.raw ?? rawFolder(content));
    const corrections = join(values.raw === undefined ? resolve(content) : dirname(raw), CORRECTIONS);
    if (!existsSync(raw)) return { problem: `There is no folder "${shownPath(raw)}" to read digests from.` };
    const report = values.report === undefined ? {} : { report: resolve(values.report) };
    return { raw, corrections, out, format, isStrict: strict, isCheck: check, ...report };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function sayDemonstration(own: string): void {
  const shown = 'showing the five digests of the demonstration (scripts/demo)';
  console.error(`${own} is not there: ${shown}. Put yours in ${own}.`);
}

/** What a process that ingests again keeps from run to run. */
type Memory = {
  steps: Steps;
  beginRun: ReturnType<typeof stepCache>;
  readRaw: ReturnType<typeof rawReader>;
};

/** Reads, reports and writes. The report is absent on wrong usage (exit code 2). */
export async function ingest(
  args: string[],
  { steps = STEPS, beginRun = stepCache(), readRaw = rawReader() }: Partial<Memory> = {},
): Promise<{ exitCode: 0 | 1 | 2; report?: Report }> {
  const options = readOptions(args);
  if ('problem' in options) {
    console.error(`${options.problem}\n\n${USAGE}`);
    return { exitCode: 2 };
  }
  const { raw, corrections, out, format, isStrict, isCheck } = options;
  if (raw === DEMONSTRATION) sayDemonstration(shownPath(join(dirname(corrections), 'raw')));
  const rawFiles = readRaw(raw);
  const size = rawFiles.reduce((sum, { text }) => sum + text.length, 0);
  const threaded = threadedSteps(steps);
  const cache = size < WORTH_KEEPING ? undefined : beginRun(threaded.steps);
  const progress = withProgress(cache?.steps ?? threaded.steps, rawFiles.length);
  const corrected = readCorrections(corrections, raw);
  const { files, report } = await runPipeline(rawFiles, corrected, progress.steps).finally(threaded.close);
  progress.end();
  cache?.save();
  const json = `${JSON.stringify(report, null, 2)}\n`;
  if (options.report !== undefined) writeWhole(options.report, json);
  console.log(REPORTERS[format](report, (file) => shownPath(join(raw, file))));
  if (!isCheck) {
    const { written, deleted } = await writeContent(out, new Map([...files, ['report.json', json]]));
    if (format === 'text') console.log(`Wrote ${written} files to ${shownPath(out)}, deleted ${deleted}.`);
  }
  const fails = isStrict ? ['error', 'warning'] : ['error'];
  const hasFailed = report.diagnostics.some((one) => fails.includes(one.severity));
  return { exitCode: hasFailed ? 1 : 0, report };
}

if (import.meta.main) {
  await runCommand(async () => (await ingest(process.argv.slice(2))).exitCode);
}
