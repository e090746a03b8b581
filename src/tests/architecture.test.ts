import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { preProcessFile } from 'typescript';
import { describe, expect, it } from 'vitest';

/** A row of the table "Who may import what": a folder or file, and the rows and packages that it may import. */
type Rule = { room: string; below: string[] };

/** `| `src/text` | `zod`, `src/schema` |` */
const ROW = /^\| `(?<room>(?:src|scripts)[^`]*)` +\|(?<below>.*)\|$/;
/** Packages of the unified family, which the table calls `unified`. */
const UNIFIED = /^(?:unified|remark-|rehype-|mdast|hast|unist|vfile)/;
/** `new URL('./a.ts', import.meta.url)` */
const BESIDE = /new URL\('(?<file>\.[^']+)', import/g;
/** The parts of a page that are TypeScript. */
const CODE = /^---\n(?<head>[\s\S]*?)\n---|<script>(?<script>[\s\S]*?)<\/script>/g;

const rules: Rule[] = readFileSync('docs/architecture.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const { room, below } = ROW.exec(line)?.groups ?? {};
    if (room === undefined || below === undefined) return [];
    return [{ room, below: Array.from(below.matchAll(/`([^`]+)`/g), ([, name = '']) => name) }];
  });
const files = globSync(['src/**/*.{ts,tsx,js,css,astro}', 'scripts/**/*.ts']).filter(
  (path) => !/\.test\.ts$|^src\/tests/.test(path),
);

const isIn = (room: string, path: string): boolean => path === room || path.startsWith(`${room}/`);
const isPath = (name: string): boolean => /^(?:src|scripts)(?:\/|$)/.test(name);
const roomOf = (path: string): Rule | undefined =>
  rules.filter(({ room }) => isIn(room, path)).sort((a, b) => b.room.length - a.room.length)[0];

function codeOf(path: string): string {
  const text = readFileSync(path, 'utf8');
  if (!path.endsWith('.astro')) return text;
  return Array.from(text.matchAll(CODE), ({ groups }) => groups?.head ?? groups?.script).join('\n');
}

/** What a file imports: paths from here, and names of packages. */
function importsOf(path: string): string[] {
  const code = codeOf(path);
  const names = preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
  const beside = Array.from(code.matchAll(BESIDE), ({ groups }) => groups?.file ?? '');
  const runtime = path.endsWith('.tsx') ? ['preact'] : [];
  return [...names, ...beside, ...runtime].map((name) => {
    if (name.startsWith('.')) return normalize(join(dirname(path), name.replace(/\?.*/, '')));
    if (UNIFIED.test(name)) return 'unified';
    return name.replace(/^(node:|astro\b|(?:@[^/]+\/)?[^/]+).*/, '$1');
  });
}

/** Whether an import stays in its room or is named by it. */
function isAllowed({ room, below }: Rule, target: string): boolean {
  if (!isPath(target)) return below.includes(target);
  const other = roomOf(target)?.room ?? target;
  return other === room || below.some((name) => isIn(name, other));
}

describe('the table of imports in docs/architecture.md', () => {
  it('names only rows above, so that no two rooms import each other', () => {
    const upward = rules.flatMap(({ room, below }, index) =>
      below.filter(isPath).flatMap((name) => {
        const named = rules.flatMap((rule, at) => (isIn(name, rule.room) ? [at] : []));
        return named.length > 0 && named.every((at) => at < index) ? [] : [`${room} -> ${name}`];
      }),
    );
    expect(upward).toEqual([]);
  });

  it('has a row for every file, and files for every row', () => {
    expect(files.filter((path) => roomOf(path) === undefined)).toEqual([]);
    expect(rules.filter((rule) => !files.some((path) => roomOf(path) === rule))).toEqual([]);
  });

  it('is kept by every file', () => {
    const breaches = files.flatMap((path) => {
      const rule = roomOf(path);
      const foreign = importsOf(path).filter((target) => rule !== undefined && !isAllowed(rule, target));
      return foreign.map((target) => `${path} -> ${target}`);
    });
    expect(breaches).toEqual([]);
  });

  it('allows nothing that no file needs', () => {
    const unused = rules.flatMap((rule) => {
      const own = files.filter((path) => roomOf(path) === rule).flatMap(importsOf);
      const isUsed = (name: string): boolean =>
        own.some((target) => target === name || isIn(name, roomOf(target)?.room ?? target));
      return rule.below.filter((name) => !isUsed(name)).map((name) => `${rule.room} -> ${name}`);
    });
    expect(unused).toEqual([]);
  });
});
