import { mayFollow } from '../rules/may-follow.ts';

let isStarted = false;

/** Marks what the reader follows in the lists of a page; its code is loaded by who follows something alone. */
export function startMarks(): void {
  const start = async (): Promise<void> => {
    if (isStarted || !mayFollow()) return;
    isStarted = true;
    try {
      await (await import('./load-marks.ts')).loadMarks();
    } catch (error) {
      // A list is whole without its marks.
      console.warn(error);
    }
  };
  void start();
  // Another tab has begun to follow something.
  addEventListener('storage', start);
}
