/** A measured value, and what issue 5 asks of it: at most or at least so much. A value without a bar is only told. */
export type Row = {
  what: string;
  value: number;
  unit?: string;
  digits?: number;
  most?: number;
  least?: number;
};

export function isRight({ value, most, least }: Row): boolean {
  return (most === undefined || value <= most) && (least === undefined || value >= least);
}

/** `ok      later search, median           31.0 KB   at most 80` */
export function rowText(row: Row): string {
  const { what, value, unit = '', digits = 1, most, least } = row;
  const hasBar = most !== undefined || least !== undefined;
  const verdict = hasBar ? (isRight(row) ? 'ok' : 'MISSED') : '';
  const limits = [
    most === undefined ? '' : `at most ${most}`,
    least === undefined ? '' : `at least ${least}`,
  ];
  const measured = `${value.toFixed(digits).padStart(10)} ${unit.padEnd(6)}`;
  return `  ${verdict.padEnd(7)} ${what.padEnd(40)} ${measured} ${limits.join('')}`.trimEnd();
}

/** The value that a share of all values do not exceed; nothing to tell of no values, which is no number. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}
