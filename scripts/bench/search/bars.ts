/** What issue 5 asks for: seconds, megabytes, files, kilobytes, milliseconds, shares. */
export const BARS = {
  index: { seconds: 20, memory: 1_500, files: 3_000 },
  first: { few: 150, many: 300 },
  later: 80,
  latency: { median: 50, p95: 150 },
  concepts: 0.9,
} as const;
