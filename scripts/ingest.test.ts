import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEMONSTRATION } from '../src/raw-folder.ts';
import { reportSchema } from '../src/schema/report.ts';
import { ingest } from './ingest.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-ingest-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const write = (path: string, bytes: string | Uint8Array): void => {
  const whole = join(folder, 'raw', path);
  mkdirSync(join(whole, '..'), { recursive: true });
  writeFileSync(whole, bytes);
};
const folders = (): string[] => ['--raw', join(folder, 'raw'), '--out', join(folder, 'out')];

type Printed = { status: number; stdout: string; stderr: string };

/** What the command prints and its exit code, without a process of its own. */
function run(...args: string[]): Promise<Printed> {
  return runWith([...folders(), ...args]);
}

async function runWith(args: string[]): Promise<Printed> {
  const [stdout, stderr]: [string[], string[]] = [[], []];
  vi.spyOn(console, 'log').mockImplementation((text) => void stdout.push(text));
  vi.spyOn(console, 'error').mockImplementation((text) => void stderr.push(text));
  const { exitCode } = await ingest(args);
  return { status: exitCode, stdout: stdout.join('\n'), stderr: stderr.join('\n') };
}
const block = (id: string): string =>
  `Title: Paper ${id}\nPDF: https://arxiv.org/pdf/${id}\nSummary: It is about ${id}.\n---\n`;
const papers = (): string[] => readdirSync(join(folder, 'out/papers')).sort();

describe('the seeds', () => {
  it('give 200 records, 195 papers, 105 bilingual, 45 Chinese only, 45 English only, and no unread line', async () => {
    const out = join(folder, 'out');
    expect((await run('--raw', DEMONSTRATION, '--report', join(folder, 'report.json'))).status).toBe(0);
    const report = reportSchema.parse(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')));
    expect(report).toMatchObject({
      records: 200,
      papers: 195,
      bilingual: 105,
      chineseOnly: 45,
      englishOnly: 45,
    });
    expect(report.files.map(({ lines }) => lines.unread)).toEqual([0, 0, 0, 0, 0]);
    expect(readFileSync(join(out, 'papers/2406.12045.md'), 'utf8')).toMatch(/^ {2}en: .*\$τ\$-bench: /m);
  });
});

describe('npm run ingest', () => {
  it('changes no byte and touches no file on a second run', async () => {
    write('s/2024-01-01.txt', block('2401.00001'));
    await run();
    const path = join(folder, 'out/papers/2401.00001.md');
    const before = { text: readFileSync(path, 'utf8'), at: statSync(path).mtimeMs };
    expect((await run()).stdout).toContain('Wrote 0 files');
    expect({ text: readFileSync(path, 'utf8'), at: statSync(path).mtimeMs }).toEqual(before);
  });

  it('deletes papers that no digest gives any more, and nothing else', async () => {
    write('s/2024-01-01.txt', block('2401.00001') + block('2401.00002'));
    await run();
    writeFileSync(join(folder, 'out/keep.md'), 'mine');
    write('s/2024-01-01.txt', block('2401.00002'));
    await run();
    expect(papers()).toEqual(['2401.00002.md']);
    expect(readFileSync(join(folder, 'out/keep.md'), 'utf8')).toBe('mine');
  });

  it('sweeps away what an interrupted run left behind', async () => {
    write('s/2024-01-01.txt', block('2401.00001'));
    mkdirSync(join(folder, 'out/.ingest-1/papers'), { recursive: true });
    writeFileSync(join(folder, 'out/.ingest-1/papers/half.md'), 'half');
    await run();
    expect(readdirSync(join(folder, 'out')).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(papers()).toEqual(['2401.00001.md']);
  });

  it('reports bytes that are not UTF-8, reads the rest and exits with 1', async () => {
    const [head, tail] = [Buffer.from('Title: Caf'), Buffer.from(`e\n${block('2401.00002')}`)];
    write('s/2024-01-01.txt', Buffer.concat([head, Buffer.from([0xff]), tail]));
    const { status, stdout } = await run();
    expect(status).toBe(1);
    expect(stdout).toContain('2024-01-01.txt:1 invalid-utf8: ');
    expect(papers()).toContain('2401.00002.md');
  });

  it.each([
    ['a record without a title', 'Title:\nPDF: https://arxiv.org/pdf/2401.00001\n', 1],
    ['an empty file', '', 1],
    ['an unknown format', 'Dear diary', 1],
    ['a good file', block('2401.00001'), 0],
  ])('exits rightly after %s', async (_, text, status) => {
    write('s/2024-01-01.txt', text);
    expect((await run()).status).toBe(status);
  });

  it.each([
    ['an unknown option', ['--colour']],
    ['an unknown format name', ['--format', 'xml']],
    ['a folder that does not exist', ['--raw', '/nowhere/at/all']],
  ])('exits with 2 and says how to use it after %s', async (_, args) => {
    const { status, stderr } = await run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain('Usage: npm run ingest');
  });

  it('exits with these codes as a process', { tags: 'long' }, async () => {
    write('s/2024-01-01.txt', block('2401.00001'));
    const exitCode = async (...args: string[]): Promise<unknown> => {
      const all = ['scripts/ingest.ts', ...folders(), ...args];
      const [code] = await once(spawn(process.execPath, all, { stdio: 'ignore' }), 'close');
      return code;
    };
    expect(await Promise.all([exitCode(), exitCode('--colour')])).toEqual([0, 2]);
    write('s/2024-01-02.txt', 'Dear diary');
    expect(await exitCode()).toBe(1);
  });

  it('writes nothing with --check', async () => {
    write('s/2024-01-01.txt', block('2401.00001'));
    expect((await run('--check')).stdout).toContain('Read 1 digest: 1 record, 1 paper');
    expect(readdirSync(folder)).toEqual(['raw']);
  });

  it('fails on warnings with --strict', async () => {
    write('s/2024-01-01.txt', `${'stray words '.repeat(40)}\n${block('2401.00001')}`);
    expect((await run()).status).toBe(0);
    expect((await run('--strict')).status).toBe(1);
  });

  it('prints annotations with --format github', async () => {
    write('s/2024-01-01.txt', '');
    expect((await run('--format', 'github')).stdout).toMatch(
      /^::error file=.*2024-01-01\.txt,line=1,title=empty-file::The file is empty/m,
    );
  });

  it('prints JSON that the schema reads with --format json', async () => {
    write('s/2024-01-01.txt', block('2401.00001'));
    expect(reportSchema.safeParse(JSON.parse((await run('--format', 'json')).stdout)).success).toBe(true);
  });
});

describe('npm run ingest without options', () => {
  const runIn = () => {
    vi.stubEnv('CONTENT_DIR', folder);
    return runWith([]);
  };
  const papersIn = (): string[] => readdirSync(join(folder, 'papers'));

  it('shows the demonstration where there is no raw folder, and says in a line what to do', async () => {
    const { stdout, stderr } = await runIn();
    expect(stdout).toContain('195 papers');
    expect(stderr.replaceAll(folder, 'content')).toBe(
      'content/raw is not there: showing the five digests of the demonstration (scripts/demo). Put yours in content/raw.',
    );
    expect(papersIn()).toHaveLength(195);
  });

  it('reads the raw folder where there is one, and nothing of the demonstration', async () => {
    write('s/2024-01-01.txt', block('2401.00001'));
    const { stdout, stderr } = await runIn();
    expect(stdout).toContain('Read 1 digest: 1 record, 1 paper');
    expect(stderr).toBe('');
    expect(papersIn()).toEqual(['2401.00001.md']);
  });

  it('reads an empty raw folder as one without papers', async () => {
    mkdirSync(join(folder, 'raw'));
    const { status, stdout, stderr } = await runIn();
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Read 0 digests: 0 records, 0 papers');
    expect(papersIn()).toEqual([]);
  });

  it('corrects the demonstration by what is in the content folder', async () => {
    mkdirSync(join(folder, 'corrections'));
    writeFileSync(join(folder, 'corrections/2410.07177.md'), '---\ntitle:\n  en: Set Right\n---\n');
    await runIn();
    expect(readFileSync(join(folder, 'papers/2410.07177.md'), 'utf8')).toContain('en: Set Right');
  });
});
