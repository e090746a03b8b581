const RUNS = 5;

/** In less, nothing can be told from what the engine does beside; in seconds of the processor. */
const MOMENT = 0.5;

/** Between 4, where time grows with the size, and 16, where it grows with its square. */
export const MAX_GROWTH = 9;

/** Seconds of the processor that a work takes: unlike those of a clock, no more on a busy machine. */
export async function processorSeconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/**
 * How many times as long a work takes at `size` as at a quarter of it; 1 where it takes but a moment. Compiling and
 * collecting garbage lengthen single runs: where it seems to be above `MAX_GROWTH`, the shortest of a few runs decides.
 */
export async function growth(
  size: number,
  work: (size: number) => unknown,
  secondsOf: (work: () => unknown) => number | Promise<number> = processorSeconds,
): Promise<number> {
  const secondsAt = async (some: number): Promise<number> => secondsOf(() => work(some));
  let whole = await secondsAt(size);
  let quarter = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    if (whole < MOMENT) return 1;
    quarter = Math.min(quarter, await secondsAt(size / 4));
    if (whole / quarter < MAX_GROWTH) break;
    whole = Math.min(whole, await secondsAt(size));
  }
  return whole / quarter;
}
