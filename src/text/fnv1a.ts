const PRIME_32 = 0x01000193;
const PRIME_64 = 0x100000001b3n;

/** FNV-1a over UTF-16 code units, 32 bits. Source: RFC 9923. */
export function fnv1a32(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME_32);
  return hash >>> 0;
}

/** FNV-1a over UTF-16 code units, 64 bits. Source: RFC 9923. */
export function fnv1a64(text: string): bigint {
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * PRIME_64);
  }
  return hash;
}
