/** A value of CBOR (RFC 8949) as Pagefind's files have them: integers, texts, and arrays of known length. */
export type Cbor = number | string | Cbor[];

/** Reads the one value in some bytes; throws for types that Pagefind does not write, and where the bytes end too early. */
export function readCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder();
  let at = 0;
  const argumentOf = (info: number): number => {
    if (info < 24) return info;
    at += 1 << (info - 24);
    if (info === 24) return view.getUint8(at - 1);
    if (info === 25) return view.getUint16(at - 2);
    if (info === 26) return view.getUint32(at - 4);
    return Number(view.getBigUint64(at - 8));
  };
  const next = (): Cbor => {
    const head = view.getUint8(at++);
    const value = argumentOf(head & 31);
    switch (head >> 5) {
      case 0:
        return value;
      case 1:
        return -1 - value;
      case 3:
        at += value;
        return decoder.decode(bytes.subarray(at - value, at));
      case 4:
        return Array.from({ length: value }, next);
      default:
        throw new Error(`Pagefind writes no CBOR of type ${head >> 5}.`);
    }
  };
  return next();
}
