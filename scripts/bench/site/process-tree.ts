import { readdirSync, readFileSync } from 'node:fs';

/** What a process has used until now: processor time in seconds, memory in bytes. */
export type Usage = { pid: number; parent: number; seconds: number; bytes: number; command: string };

/** Linux counts processor time in hundredths of a second, and memory in pages. */
const [TICKS, PAGE_BYTES] = [100, 4096];

function usageOf(pid: string): Usage | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [, parent, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return {
      pid: Number(pid),
      parent: Number(parent),
      seconds: (Number(fields[9]) + Number(fields[10])) / TICKS,
      bytes: Number(fields[19]) * PAGE_BYTES,
      command: readFileSync(`/proc/${pid}/cmdline`, 'utf8'),
    };
  } catch {
    // It has ended between the two looks.
    return undefined;
  }
}

/** A process and all that it has started, as they are now; on Linux only. */
export function processTree(root: number): Usage[] {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (usageOf(name) ?? []) : []));
  const tree = all.filter(({ pid }) => pid === root);
  for (const { pid } of tree) tree.push(...all.filter(({ parent }) => parent === pid));
  return tree;
}
