import { existsSync } from 'node:fs';
import { arch, platform } from 'node:os';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** Keep Chromium off the network and away from a graphics card; `--no-sandbox` lets it start as root. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * With one process for all, profiles share their localStorage; without a zygote, which every new process is a copy of,
 * a page takes half as long again to open.
 */
const UNWANTED = new Set(['--single-process', '--no-zygote']);

const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

async function executablePath(): Promise<string> {
  const chosen = process.env.CHROME_PATH;
  if (chosen) return chosen;
  if (platform() === 'linux' && arch() === 'x64') return await sparticuz.executablePath();
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed) return installed;
  throw new Error(
    'The browser tests need Chrome or Chromium: install it, or set CHROME_PATH to its program.',
  );
}

/** Chromium and how it is started: CHROME_PATH, else the one from npm (Linux on x64), else an installed one. */
export async function launchOptions(): Promise<{ executablePath: string; args: string[] }> {
  const isOwn = !process.env.CHROME_PATH && platform() === 'linux' && arch() === 'x64';
  return {
    executablePath: await executablePath(),
    args: isOwn ? [...sparticuz.args.filter((arg) => !UNWANTED.has(arg)), ...ARGS] : ARGS,
  };
}

/** A headless Chromium with a fresh profile. */
export async function launchChromium(): Promise<Browser> {
  return await chromium.launch(await launchOptions());
}
