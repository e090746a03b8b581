import { resolve } from 'node:path';
import { basePath } from '../src/settings/addresses.ts';
import { buildSite } from './build.ts';
import { runCommand } from './run-command.ts';
import { serveSites } from './site/serve-sites.ts';

/** Where the site is served first; a busy port makes it the next free one. */
const FIRST_PORT = 4321;

async function start(): Promise<number> {
  const code = await buildSite();
  if (code !== 0) return code;
  const base = basePath().replace(/\/?$/, '/');
  const { origin } = await serveSites([{ base, dist: resolve(process.env.OUT_DIR ?? 'dist') }], FIRST_PORT);
  console.log(`\nOpen ${origin}${base}   (Ctrl-C stops the server)`);
  return 0;
}

await runCommand(start);
