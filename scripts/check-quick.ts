import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** What is checked while one works, the longest first; all at the same time. */
const CHECKS = [
  'vitest run --project unit --tags-filter=!long',
  'tsc --noEmit --incremental --tsBuildInfoFile .cache/types.tsbuildinfo',
  'biome check --error-on-warnings .',
  'knip',
];

/** Runs a check, whose program npm has put into the path; gives its exit code and prints what it said where that is not 0. */
async function run(check: string): Promise<number> {
  const started = performance.now();
  const child = spawn(check, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const [out, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  if (code !== 0) console.error(`${out}\n${errors}`);
  const [name] = check.split(' ');
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${code === 0 ? 'passed' : 'FAILED'} ${name} (${seconds} s)`);
  return code === 0 ? 0 : 1;
}

const codes = await Promise.all(CHECKS.map(run));
process.exitCode = Math.max(...codes);
