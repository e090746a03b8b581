import { spawnSync } from 'node:child_process';
import { SITES } from './sites.ts';

/** Builds both test sites with the command that users run. Set REUSE_SITES to test what was built last. */
export function setup(): void {
  if (process.env.REUSE_SITES) return;
  for (const { base, dist } of SITES) {
    const env = {
      ...process.env,
      BASE_PATH: base,
      OUT_DIR: dist,
      SITE_URL: 'https://example.org',
      NODE_ENV: 'production',
    };
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
      env,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`The site at ${base} did not build:\n${stdout}\n${stderr}`);
  }
}
