import * as z from 'zod/mini';
import { MAX, MAX_TAG, MAX_TAGS } from './limits.ts';

/** A moment as ISO 8601 writes it, in UTC: `2026-11-28T07:30:00.000Z`. */
export const momentSchema = z.iso.datetime({ precision: 3 });

const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
/** A list whose items are looked at if these are not too many: of millions that are wrong, each would be reported. */
export const listOf = <T extends z.core.SomeType>(item: T, max: number) =>
  z.pipe(z.array(z.unknown()).check(z.maxLength(max)), z.array(item));

export const idSchema = z.string().check(z.regex(/^[a-zA-Z0-9][\w.-]*$/), z.maxLength(200));

/** What a reader has of a paper: what it is, so that it is known without the site, and what was done with it. */
export const ownPaperSchema = z.object({
  id: idSchema,
  title: z.object({ en: z.optional(text(MAX.title)), zh: z.optional(text(MAX.title)) }),
  authors: z.optional(listOf(text(MAX.name), MAX.names)),
  authorsComplete: z.optional(z.boolean()),
  published: z.optional(z.iso.date()),
  starred: z.optional(momentSchema),
  read: z.optional(momentSchema),
  note: z.optional(z.string().check(z.minLength(1))),
  /** When the note was last changed. */
  noted: z.optional(momentSchema),
  tags: z.optional(listOf(text(MAX_TAG), MAX_TAGS)),
});
export type OwnPaper = z.output<typeof ownPaperSchema>;

/** What a paper is, without what the reader did with it. */
export type PaperFacts = Pick<OwnPaper, 'id' | 'title' | 'authors' | 'authorsComplete' | 'published'>;

/** A query of the search that the reader follows, under a name. */
export const followedSchema = z.object({
  name: z.string().check(z.maxLength(MAX.name)),
  query: text(MAX.query),
  /** When it was first followed. */
  since: momentSchema,
  /** The newest day of the site at that time; what was there before is not new. */
  from: z.optional(z.iso.date()),
  /** When the visit was that new papers were told by at that time, in milliseconds; a name for it, and no measure of time. */
  visit: z.optional(z.number()),
});
export type Followed = z.output<typeof followedSchema>;
