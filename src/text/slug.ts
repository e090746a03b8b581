const FNV_OFFSET = 0xcbf29ce484222325n;
const FNV_PRIME = 0x100000001b3n;

/** FNV-1a over UTF-16 code units, 64 bits, as 12 hexadecimal digits. Source: RFC 9923. */
function hash(text: string): string {
  let value = FNV_OFFSET;
  for (let index = 0; index < text.length; index++) {
    value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(index))) * FNV_PRIME);
  }
  return value.toString(16).padStart(16, '0').slice(0, 12);
}

const LONGEST = 80;

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
  if (isLatin && words !== '' && words.length <= LONGEST) return words;
  return [words.slice(0, LONGEST), hash(folded.replace(/[^\p{L}\p{N}]+/gu, ''))].filter(Boolean).join('-');
}
