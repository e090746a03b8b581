import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { finishContent } from '../../../scripts/disk/write-content.ts';
import {
  differences,
  filesIn,
  makeOwnSite,
  type OwnSite,
  removeOwnSite,
  run,
  start,
  writeDigest,
} from '../own-site.ts';

const KILLS = 50;
const GENERATED = /^(?:papers\/|digests\/|terms\.json$|report\.json$)/;
/** `<a href="/abs/2401.10001/">` */
const LINK = /<a [^>]*href="\/(?<path>[^"#?]*)/g;

const paper = (id: number, word: string): string =>
  `### ${word} number ${id}\n\n- arXiv: https://arxiv.org/abs/2401.${10_000 + id}\n- Abstract: We watch ${word} ${id} at night.\n- 摘要：我们在夜里观察${word}${id}。\n\n`;
const papers = (word: string, from: number, to: number): string =>
  `# Daily\n\n## ${word}\n\n${Array.from({ length: to - from }, (_, at) => paper(from + at, word)).join('')}`;

/** Two states of the digests, which share most papers. */
const STATES = [
  { 'a/2024-01-01.md': papers('owls', 0, 18), 'a/2024-01-02.md': papers('larks', 18, 36) },
  { 'a/2024-01-01.md': papers('rooks', 0, 18), 'a/2024-01-02.md': papers('larks', 18, 30) },
];

let site: OwnSite;
beforeEach(() => {
  site = makeOwnSite(new Map());
});
afterEach(() => removeOwnSite(site));

function useState(state: number): void {
  for (const [path, text] of Object.entries(STATES[state] ?? {})) writeDigest(site, path, text);
}

const generated = (): Map<string, string> =>
  new Map([...filesIn(site.content)].filter(([name]) => GENERATED.test(name)));

/** Kills a command after a random part of the time that it takes, or waits for its end; calls `look` all the while. */
async function killAtRandom(script: 'ingest' | 'build', most: number, look: () => void): Promise<void> {
  const child = start(script, site);
  const closed = once(child, 'close');
  const end = performance.now() + Math.random() * most;
  while (performance.now() < end && child.exitCode === null) {
    look();
    await sleep(1);
  }
  child.kill('SIGKILL');
  await closed;
}

/** How long a command takes, in milliseconds. */
async function durationOf(script: 'ingest' | 'build'): Promise<number> {
  const started = performance.now();
  expect(await run(script, site)).toBe(0);
  return performance.now() - started;
}

it(`content is one state or the other, whenever one of ${KILLS} ingests is killed`, async () => {
  const wholes: Map<string, string>[] = [];
  let duration = 0;
  for (const state of [0, 1]) {
    useState(state);
    duration = await durationOf('ingest');
    wholes.push(generated());
  }
  const change = join(site.content, '.ingest');
  const isWhole = (files: Map<string, string>): boolean =>
    wholes.some((whole) => differences(files, whole).length === 0);
  const half: string[] = [];
  for (let kill = 0; kill < KILLS; kill++) {
    useState(kill % 2);
    await killAtRandom('ingest', duration * 1.2, () => {
      if (existsSync(change)) return;
      try {
        const files = generated();
        if (!existsSync(change) && !isWhole(files)) half.push(`seen half in run ${kill}`);
      } catch {
        // A file was replaced while it was looked at, which only a change does.
      }
    });
    await finishContent(site.content);
    if (!isWhole(generated())) half.push(`left half by run ${kill}`);
  }
  expect(half).toEqual([]);
  useState(0);
  await run('ingest', site);
  expect(differences(generated(), wholes[0] ?? new Map())).toEqual([]);
});

it(`every page is whole and every link leads somewhere, whenever one of ${KILLS} builds is killed`, async () => {
  useState(0);
  await durationOf('build');
  const whole = filesIn(site.dist);
  useState(1);
  const duration = await durationOf('build');
  const faults: string[] = [];
  const look = (): void => {
    const index = join(site.dist, 'index.html');
    if (!existsSync(index)) return void faults.push('there is no front page');
    const html = readFileSync(index, 'utf8');
    if (!html.trimEnd().endsWith('</html>')) faults.push('the front page is cut');
    for (const { groups } of html.matchAll(LINK)) {
      const target = join(site.dist, groups?.path ?? '', 'index.html');
      if (!existsSync(target) && existsSync(index)) faults.push(`${groups?.path} leads nowhere`);
    }
  };
  for (let kill = 0; kill < KILLS; kill++) {
    useState(kill % 2);
    await killAtRandom('build', duration * 1.1, look);
    for (const [name, bytes] of filesIn(site.dist)) {
      if (name.endsWith('.html') && !bytes.trimEnd().endsWith('</html>')) faults.push(`${name} is cut`);
    }
  }
  expect([...new Set(faults)]).toEqual([]);
  useState(0);
  expect(await run('build', site)).toBe(0);
  expect(differences(filesIn(site.dist), whole)).toEqual([]);
});
