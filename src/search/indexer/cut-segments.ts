import { slices } from '../index/slices.ts';

/**
 * How many papers are in a full segment, which never changes again unless one of its papers does; by how many the one before the
 * newest grows; how few the newest has at least.
 */
export type SegmentSizes = { full: number; step: number; newest: number };

export const SEGMENT_SIZES: SegmentSizes = { full: 8192, step: 1024, newest: 512 };

/**
 * Cuts papers in their order into segments: full ones, one that grows in steps, and the newest papers, which each new digest
 * makes anew, in one of their own, so that this and to look for something among them alone stay cheap.
 */
export function cutSegments<T>(papers: readonly T[], { full, step, newest }: SegmentSizes): T[][] {
  const end = Math.max(0, Math.floor((papers.length - newest) / step) * step);
  const before = end === 0 ? [] : [...slices(papers.slice(0, end), full)];
  return [...before, papers.slice(end)];
}
