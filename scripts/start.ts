import { preview } from 'astro';
import { basePath } from '../src/settings/addresses.ts';
import { buildSite } from './build.ts';

/** Where the site is served first; a busy port makes it the next free one. */
const FIRST_PORT = 4321;

const code = await buildSite();
if (code === 0) {
  const server = await preview({ logLevel: 'error', server: { port: FIRST_PORT } });
  console.log(`\nOpen http://localhost:${server.port}${basePath()}   (Ctrl-C stops the server)`);
} else process.exitCode = code;
