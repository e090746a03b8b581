import * as z from 'zod/mini';

/** A moment as ISO 8601 writes it, in UTC: `2026-11-28T07:30:00.000Z`. */
const momentSchema = z.iso.datetime();

/** What a reader has of a paper: what it is, so that it is known without the site, and what was done with it. */
export const ownPaperSchema = z.object({
  id: z.string().check(z.regex(/^[a-zA-Z0-9][\w.-]*$/), z.maxLength(200)),
  title: z.object({ en: z.optional(z.string()), zh: z.optional(z.string()) }),
  authors: z.optional(z.array(z.string())),
  authorsComplete: z.optional(z.boolean()),
  published: z.optional(z.iso.date()),
  starred: z.optional(momentSchema),
  read: z.optional(momentSchema),
  note: z.optional(z.string()),
  /** When the note was last changed. */
  noted: z.optional(momentSchema),
  tags: z.optional(z.array(z.string())),
});
export type OwnPaper = z.output<typeof ownPaperSchema>;

/** What a paper is, without what the reader did with it. */
export type PaperFacts = Pick<OwnPaper, 'id' | 'title' | 'authors' | 'authorsComplete' | 'published'>;

/** A query of the search that the reader follows, under a name. */
export const followedSchema = z.object({
  name: z.string(),
  query: z.string(),
  /** When it was first followed. */
  since: momentSchema,
  /** The newest day of the site at that time; what was there before is not new. */
  from: z.optional(z.iso.date()),
  /** When the visit was that new papers were told by at that time, in milliseconds; a name for it, and no measure of time. */
  visit: z.optional(z.number()),
});
export type Followed = z.output<typeof followedSchema>;
