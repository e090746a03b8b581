/** Longer tags, and more of them for a paper, nobody has. These limits hold wherever tags are written. */
export const MAX_TAG = 200;
export const MAX_TAGS = 1_000;

/** Longer titles, names and queries, and more of them, nobody has; a file that has is an attack. */
export const MAX = {
  title: 5_000,
  name: 1_000,
  names: 20_000,
  query: 10_000,
  papers: 100_000,
  followed: 1_000,
} as const;
