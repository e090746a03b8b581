/** Longer titles, names, tags and queries, and more of them, nobody has; a file that has is an attack. */
export const MAX = {
  title: 5_000,
  name: 1_000,
  names: 20_000,
  tag: 200,
  tags: 1_000,
  query: 10_000,
  papers: 100_000,
  followed: 1_000,
} as const;
