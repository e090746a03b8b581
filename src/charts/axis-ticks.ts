const FACTORS = [1, 2, 5] as const;

/**
 * The numbers that an axis from 0 to `end` names: 0 and at most `most` others, all round. `finest` is the smallest step: 1
 * where nothing is between two numbers.
 */
export function axisTicks(end: number, most: number, finest: number): number[] {
  const decade = Math.floor(Math.log10(Math.max(end / most, finest)));
  const steps = [decade, decade + 1].flatMap((power) => FACTORS.map((factor) => factor * 10 ** power));
  const step = steps.find((one) => one >= finest && end / one <= most) ?? Math.max(end, finest);
  return Array.from({ length: Math.floor(end / step) + 1 }, (_, at) => at * step);
}
