import * as z from 'zod/mini';
import { listOf } from '../../reader/schema.ts';

/** A choice is one word; which ones there are, `src/client/first-paint.js` knows, and takes no other. */
const choice = z.string().check(z.regex(/^[a-zA-Z-]{1,20}$/));
const texts = (most: number) => listOf(z.string().check(z.maxLength(1_000)), most);
const visit = z.object({ at: z.number(), digests: texts(10_000), from: z.string().check(z.maxLength(10)) });

/** What is wrong counts as not there: nothing but looks depends on it. */
const lenient = <T extends z.core.SomeType>(schema: T) => z.catch(z.optional(schema), undefined);

/** What the reader chose and the site noted, by its names in localStorage (`duizhao:<name>`). */
export const settingsSchema = z.object({
  ui: lenient(choice),
  read: lenient(choice),
  script: lenient(choice),
  size: lenient(choice),
  face: lenient(choice),
  theme: lenient(choice),
  'hidden-sources': lenient(texts(1_000)),
  searches: lenient(texts(100)),
  related: lenient(z.enum(['on', 'off'])),
  visits: lenient(z.object({ last: z.optional(visit), before: z.optional(visit) })),
});
export type Settings = z.output<typeof settingsSchema>;
