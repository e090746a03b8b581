import { fieldsOf, stringsIn } from '../client/memory.ts';
import { MAX_TAG, MAX_TAGS } from './limits.ts';
import type { OwnPaper, PaperFacts } from './schema.ts';

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** What is stored of a paper; `undefined` for what is none. Other versions of the site may have stored anything. */
export function ownPaperOf(value: unknown): OwnPaper | undefined {
  const { id, title, authors, tags, authorsComplete, ...rest } = fieldsOf(value);
  if (typeof id !== 'string') return undefined;
  const { en, zh } = fieldsOf(title);
  return {
    id,
    title: { en: textOf(en), zh: textOf(zh) },
    authors: Array.isArray(authors) ? stringsIn(authors) : undefined,
    authorsComplete: authorsComplete === false ? false : undefined,
    published: textOf(rest.published),
    starred: textOf(rest.starred),
    read: textOf(rest.read),
    note: textOf(rest.note),
    noted: textOf(rest.noted),
    tags: Array.isArray(tags) ? stringsIn(tags) : undefined,
  };
}

/** True for a paper that the reader wants to find again: with a star, a note or tags. */
export const isKept = ({ starred, note, tags }: OwnPaper): boolean =>
  starred !== undefined || note !== undefined || (tags?.length ?? 0) > 0;

/** True where the reader has anything of a paper. */
export const isOwn = (paper: OwnPaper): boolean => isKept(paper) || paper.read !== undefined;

/** A paper with what is known of it now; a title, names or a day that are not known now stay as they were. */
export function withFacts(paper: OwnPaper | undefined, facts: PaperFacts): OwnPaper {
  const { id, title, authors, authorsComplete, published } = facts;
  const hasNames = authors !== undefined;
  return {
    ...paper,
    id,
    title: { en: title.en ?? paper?.title.en, zh: title.zh ?? paper?.title.zh },
    authors: hasNames ? authors : paper?.authors,
    authorsComplete: hasNames ? authorsComplete : paper?.authorsComplete,
    published: published ?? paper?.published,
  };
}

/** A change of what the reader has of a paper. */
export type Change = (paper: OwnPaper) => OwnPaper;

export const starred =
  (isStarred: boolean, now: string): Change =>
  (paper) => ({ ...paper, starred: isStarred ? (paper.starred ?? now) : undefined });

export const read =
  (isRead: boolean, now: string): Change =>
  (paper) => ({ ...paper, read: isRead ? now : undefined });

/** An empty note is none. */
export const noted =
  (note: string, now: string): Change =>
  (paper) =>
    note.trim() === '' ? { ...paper, note: undefined, noted: undefined } : { ...paper, note, noted: now };

/** Tags without space around them, each once, in their order. */
export const tagged =
  (tags: readonly string[]): Change =>
  (paper) => ({ ...paper, tags: distinctTags(tags) });

/** Tags as they are kept: each once, and no more or longer ones than an import takes; `undefined` where there is none. */
export function distinctTags(tags: readonly string[]): string[] | undefined {
  const distinct = new Set(tags.map((tag) => tag.slice(0, MAX_TAG).trim()).filter(Boolean));
  return distinct.size === 0 ? undefined : [...distinct].slice(0, MAX_TAGS);
}
