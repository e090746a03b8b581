import { fnv1a64 } from './fnv1a.ts';

/** 12 hexadecimal digits of a hash. */
const hash = (text: string): string => fnv1a64(text).toString(16).padStart(16, '0').slice(0, 12);

/** What ends like a name with a hash, so that it needs one of its own; a page of a list; and what Windows takes for a device. */
const ODD = /(?:^|-)[0-9a-f]{12}$|^page-\d+$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** As many characters of a text as have room in `max` bytes of UTF-8. */
function cut(text: string, max: number): string {
  let size = 0;
  let end = 0;
  for (const character of text) {
    size += bytesOf(character);
    if (size > max) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/**
 * A name for a file or an address: `readable` where it tells all of the text (`isWhole`) in at most `max` bytes of UTF-8,
 * else as much of it as has room, and a hash of `identity`. Texts with different identities have different names (but for
 * one pair in 2^48), and every text has one.
 */
function nameOf(text: { readable: string; isWhole: boolean; identity: string }, max: number): string {
  const { readable, isWhole, identity } = text;
  if (isWhole && readable !== '' && bytesOf(readable) <= max && !ODD.test(readable)) return readable;
  return [cut(readable, max), hash(identity)].filter(Boolean).join('-');
}

const MAX_SLUG = 80;

const wordsOf = (text: string): string => text.match(/[a-z0-9]+/g)?.join('-') ?? '';

/**
 * The name of a topic or a term in addresses, of letters, digits and hyphens. Upper and lower case, spaces and hyphens are
 * one to it, all else tells names apart: `C`, `C++` and `C#` are three.
 */
export function slug(name: string): string {
  const identity = name
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/[\s_-]+/g, '-');
  const readable = wordsOf(identity);
  return nameOf({ readable, isWhole: readable === identity, identity }, MAX_SLUG);
}

/**
 * The name of a paper by its title, of letters, digits and hyphens: the same for titles that differ in case, accents and
 * punctuation only.
 */
export function titleSlug(title: string): string {
  const folded = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '');
  const isWhole = !/\p{L}/u.test(folded.replace(/[a-z]/g, ''));
  const identity = folded.replace(/[^\p{L}\p{N}]+/gu, '');
  return nameOf({ readable: wordsOf(folded), isWhole, identity }, MAX_SLUG);
}

const MAX_KEY = 120;
/** `W19-1001`, and with one slash `10.1145/3292500_1`: the first `_` of its name stands for the slash. */
const PLAIN_KEY = /^(?:[\w.-]+|[^/_]+\/[\w.-]+)$/;

/** The name of an identifier of a paper, such as a DOI, of letters, digits, `_`, `.` and `-`. */
export function keySlug(key: string): string {
  const readable = key.replace(/[^\w.-]/g, '_');
  return nameOf(
    { readable, isWhole: PLAIN_KEY.test(key) && readable.length === key.length, identity: key },
    MAX_KEY,
  );
}

/** File systems take 255 bytes; `.md` and what marks an unfinished file have to have room, too. */
const MAX_FILE_NAME = 180;

/** What addresses and file systems give a meaning to, and what nobody sees. */
const UNSAFE = /[%\\/#?:*"<>|\p{C}]|(?! )\p{Z}/gu;
/** Spaces and dots at the ends, and the name that a page has in its folder. */
const UNSAFE_EDGE = /^[ .]+|[ .]+$|^index\.html$/gi;

/** The name of a file or folder as that of one in the content and the site; an ordinary name is its own. */
export function fileSlug(name: string): string {
  const readable = name.toWellFormed().normalize('NFC').replace(UNSAFE, '-').replace(UNSAFE_EDGE, '');
  return nameOf({ readable, isWhole: readable === name, identity: name }, MAX_FILE_NAME);
}
