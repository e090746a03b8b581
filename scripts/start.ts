import { preview } from 'astro';
import { basePath } from '../src/settings/addresses.ts';
import { buildSite } from './build.ts';
import { runCommand } from './run-command.ts';

/** Where the site is served first; a busy port makes it the next free one. */
const FIRST_PORT = 4321;

async function start(): Promise<number> {
  const code = await buildSite();
  if (code !== 0) return code;
  const server = await preview({ logLevel: 'error', server: { port: FIRST_PORT } });
  console.log(`\nOpen http://localhost:${server.port}${basePath()}   (Ctrl-C stops the server)`);
  return 0;
}

await runCommand(start);
