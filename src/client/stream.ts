import { href } from '../site/href.ts';
import { fieldsOf } from './memory.ts';

/** A list that the reader opens papers from: what it is called, where it is below the base, and its papers by path and title. */
export interface Stream {
  title: { en: string; zh: string };
  href: string;
  papers: [path: string, title: string][];
}

/** Where the list is kept while its tab is open. */
const KEY = 'duizhao:stream';

const isPaper = (value: unknown): value is [string, string] =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');

/** The list in a stored text; `undefined` for anything else, such as what another version of the site has written. */
export function parseStream(text: string): Stream | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { title, href: path, papers } = fieldsOf(value);
  const { en, zh } = fieldsOf(title);
  if (typeof en !== 'string' || typeof zh !== 'string' || typeof path !== 'string') return undefined;
  if (!Array.isArray(papers) || !papers.every(isPaper)) return undefined;
  return { title: { en, zh }, href: path, papers };
}

/** The list that the reader has come from; `undefined` where there is none, or nothing may be stored. */
export function readStream(): Stream | undefined {
  let text: string | null;
  try {
    text = sessionStorage.getItem(KEY);
  } catch {
    return undefined;
  }
  return text === null ? undefined : parseStream(text);
}

/** The address of something that a list names by its path below the base; never one of another site. */
export const streamAddress = (path: string): string => href(path.replace(/^\/+/, ''));

/** Keeps a list for the pages of its papers. */
export function keepStream(stream: Stream): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(stream));
  } catch {
    // Storage is blocked or full: a page shows where its paper stands in the newest digest.
  }
}
