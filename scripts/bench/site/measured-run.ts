import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { processTree, type Usage } from './process-tree.ts';

/** What a command took: seconds on the clock and of processors, gigabytes of its largest process and of all at once. */
export type Measures = { wall: number; cpu: number; largest: number; together: number };
export type MeasuredRun = { all: Measures; stages: Map<string, Measures> };

const SAMPLE_MS = 100;

/** Tells which stage a process is in, by its command line and by what the whole command has printed. */
export type StageOf = (command: string, output: string) => string;

/** Adds what processes use now to the measures of their time before. */
function merge(measures: Measures | undefined, usages: readonly Usage[]): Measures {
  const { wall = 0, cpu = 0, largest = 0, together = 0 } = measures ?? {};
  const sizes = usages.map(({ bytes }) => bytes / 1e9);
  return {
    wall,
    cpu,
    largest: Math.max(largest, ...sizes),
    together: Math.max(
      together,
      sizes.reduce((sum, size) => sum + size, 0),
    ),
  };
}

/** Runs a command to its end and looks at its processes ten times a second. A command that fails throws. */
export async function measuredRun(
  command: string,
  args: string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
  stageOf: StageOf = () => 'all',
): Promise<MeasuredRun> {
  const started = performance.now();
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  child.stdout.on('data', (bytes: Buffer) => {
    output += bytes.toString();
  });
  child.stderr.on('data', (bytes: Buffer) => {
    errors += bytes.toString();
  });
  const closed = once(child, 'close');
  const stages = new Map<string, Measures>();
  const lastSeconds = new Map<number, number>();
  let all: Measures | undefined;
  let last = started;
  const look = (): void => {
    const tree = processTree(child.pid ?? 0);
    all = merge(all, tree);
    const now = performance.now();
    const byStage = Map.groupBy(tree, (usage) => stageOf(usage.command, output));
    for (const [stage, usages] of byStage) {
      const measures = merge(stages.get(stage), usages);
      measures.wall += (now - last) / 1000;
      for (const { pid, seconds } of usages) {
        measures.cpu += seconds - (lastSeconds.get(pid) ?? 0);
        lastSeconds.set(pid, seconds);
      }
      stages.set(stage, measures);
    }
    last = now;
  };
  const timer = setInterval(look, SAMPLE_MS);
  const [code] = await closed;
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${errors.slice(-2_000)}`);
  const cpu = [...lastSeconds.values()].reduce((sum, one) => sum + one, 0);
  return {
    all: { ...merge(all, []), wall: (performance.now() - started) / 1000, cpu },
    stages,
  };
}
