import type { OwnPaper } from './schema.ts';

/** What the first version of the site kept, ids of papers that were read, as what is kept today; when, it did not say. */
export const papersOfVersion1 = (ids: readonly string[], read: string): OwnPaper[] =>
  [...new Set(ids)].map((id) => ({ id, title: {}, read }));
