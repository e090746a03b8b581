import { fnv1a64 } from './fnv1a.ts';

/** 12 hexadecimal digits of a hash. */
const hash = (text: string): string => fnv1a64(text).toString(16).padStart(16, '0').slice(0, 12);

const MAX_LENGTH = 80;

/**
 * A key of letters, digits and hyphens for a title. Titles that are long or not in the Latin script get a hash, so
 * that two different titles never share a key.
 */
export function slug(title: string): string {
  const folded = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '');
  const words = folded.match(/[a-z0-9]+/g)?.join('-') ?? '';
  const isLatin = !/\p{L}/u.test(folded.replace(/[a-z]/g, ''));
  if (isLatin && words !== '' && words.length <= MAX_LENGTH) return words;
  return [words.slice(0, MAX_LENGTH), hash(folded.replace(/[^\p{L}\p{N}]+/gu, ''))].filter(Boolean).join('-');
}
