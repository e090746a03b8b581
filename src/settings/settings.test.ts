import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { basePath } from './addresses.ts';
import { settingsProblem } from './check-settings.ts';
import { readSite, readSources } from './read-settings.ts';

const SITE = 'title: { en: Owls, zh: 猫头鹰 }\ndescription: { en: Birds., zh: 鸟。 }\n';
const SOURCES = 'daily: { name: { en: Daily, zh: 日报 } }\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-settings-'));
  mkdirSync(join(folder, 'raw'));
  write('site.yaml', SITE);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
const problem = (): string | undefined =>
  settingsProblem(folder)?.replace(/^.*\/duizhao-settings-[^/]*\//, '');

it.each([
  ['as it is', SITE],
  ['with a byte order mark', `\uFEFF${SITE}`],
  ['after a line ---', `---\n${SITE}`],
  ['after both', `\uFEFF---\r\n${SITE}`],
  ['between two lines ---', `---\n${SITE}---\n`],
  ['before ...', `${SITE}...\n`],
])('site.yaml is read %s', (_, text) => {
  write('site.yaml', text);
  expect(problem()).toBeUndefined();
  expect(readSite(folder).title.en).toBe('Owls');
});

it.each([
  ['empty', ''],
  ['only a comment', '# nothing yet\n'],
  ['a line ---', '---\n'],
])('sources.yaml may be missing or %s', (_, text) => {
  expect(readSources(folder)).toEqual({});
  write('raw/sources.yaml', text);
  expect(problem()).toBeUndefined();
  expect(readSources(folder)).toEqual({});
  write('raw/sources.yaml', SOURCES);
  expect(readSources(folder).daily?.name.zh).toBe('日报');
});

it.each([
  ['site.yaml', undefined, /^site\.yaml is missing\. Write one as in README, "Settings"/],
  ['site.yaml', 'title: [', /^site\.yaml: line 2: .*\. Write it as in README/],
  ['site.yaml', SITE.replace(', zh: 猫头鹰', ''), /^site\.yaml: title\.zh: .*expected string/],
  ['site.yaml', `${SITE}colour: red\n`, /^site\.yaml: its settings: Unrecognized key: "colour"/],
  ['site.yaml', `${SITE}topics: { Birds: 鸟 }\n`, /^site\.yaml: topics\.Birds: /],
  ['site.yaml', `${SITE}language: zh-TW\n`, /^site\.yaml: language: .*"zh-Hant"/],
  ['site.yaml', `${SITE}contact: javascript:alert(1)\n`, /^site\.yaml: contact: /],
  ['site.yaml', '---js\n({})\n---\n', /^site\.yaml: /],
  ['raw/sources.yaml', 'daily: { name: Daily }\n', /^raw\/sources\.yaml: daily\.name: /],
  ['raw/sources.yaml', '- daily\n', /^raw\/sources\.yaml: its settings: /],
])('%s with "%s" is told in one line', (path, text, expected) => {
  if (text === undefined) rmSync(join(folder, path));
  else write(path, text);
  expect(problem()).toMatch(expected);
  expect(problem()).not.toContain('\n');
});

it.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['repo', '/repo'],
  ['/repo/', '/repo'],
  ['a//b/', '/a/b'],
])('BASE_PATH %s is the path %s', (given, path) => {
  vi.stubEnv('BASE_PATH', given);
  expect(basePath()).toBe(path);
});

it.each([
  ['BASE_PATH', 'https://example.org/a'],
  ['BASE_PATH', 'a b'],
  ['BASE_PATH', '../up'],
  ['BASE_PATH', 'a?b'],
  ['SITE_URL', 'example.org'],
  ['SITE_URL', 'javascript:alert(1)'],
])('%s=%s is told in one line', (name, value) => {
  vi.stubEnv(name, value);
  expect(problem()).toMatch(new RegExp(`^${name} is no .*\\. Set it to one, as in ${name}=`));
});
