// If the registry lacks the packages of other platforms, `npm install` leaves them out of the lock file, and `npm ci`
// then refuses the file. `npm run lock` adds them again, with the hashes by which `npm ci` knows what it gets.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { compare } from '../src/text/compare.ts';

const LOCK_FILE = 'package-lock.json';
const SYSTEMS = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

const entrySchema = z.looseObject({
  version: z.string().optional(),
  dev: z.boolean().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
const lockSchema = z.looseObject({ packages: z.record(z.string(), entrySchema) });

/** The entry of a platform's package such as `@x/cli-linux-x64-musl`; `undefined` if its name has no processor. */
function platformEntry(name: string, version: string): z.output<typeof entrySchema> | undefined {
  const parts = name.replace('windows', 'win32').split(/[/-]/);
  const [os, cpu] = [SYSTEMS, PROCESSORS].map((known) => parts.filter((part) => known.includes(part)));
  if (!cpu?.length || !/^\d/.test(version)) return undefined;
  const isMusl = parts.some((part) => part.startsWith('musl'));
  const isGlibc = parts.some((part) => part.startsWith('gnu'));
  const libc = isMusl ? { libc: ['musl'] } : isGlibc ? { libc: ['glibc'] } : {};
  return { version, cpu, ...libc, optional: true, ...(os?.length ? { os } : {}) };
}

const lock = lockSchema.parse(JSON.parse(readFileSync(LOCK_FILE, 'utf8')));
const { packages } = lock;
let added = 0;
for (const [folder, { dev, optionalDependencies = {} }] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const [top, nested] = [`node_modules/${name}`, `${folder}/node_modules/${name}`];
    const entry = platformEntry(name, version);
    if (entry === undefined || packages[nested] || packages[top]?.version === version) continue;
    packages[packages[top] ? nested : top] = { ...entry, ...(dev ? { dev } : {}) };
    added += 1;
  }
}
/** The hash of a package in the registry. */
const integrityOf = (name: string, version: string): string =>
  execFileSync('npm', ['view', `${name}@${version}`, 'dist.integrity'], { encoding: 'utf8' }).trim();

for (const [folder, entry] of Object.entries(packages)) {
  const name = folder.split('node_modules/').at(-1);
  const isKnown = folder === '' || entry.integrity !== undefined;
  if (isKnown || name === undefined || entry.version === undefined) continue;
  packages[folder] = { ...entry, integrity: integrityOf(name, entry.version) };
}

const sorted = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => compare(a, b)));
writeFileSync(LOCK_FILE, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`);
console.log(`Added ${added} packages of other platforms to ${LOCK_FILE}.`);
