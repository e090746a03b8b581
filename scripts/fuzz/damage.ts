import fc from 'fast-check';

const SEPARATORS = ['\n', '\r', '\r\n', '\u2028', '\u0085', '\0', '\ufeff'];
const NOISE = [
  '|',
  '"',
  '{',
  '[',
  '](',
  '**',
  '---',
  '##### ',
  '摘要：',
  '<td>',
  ']]>',
  '\\',
  '$',
  '&lt;',
  'arXiv:',
];

const utf16 = (bytes: Buffer): Buffer => Buffer.from(bytes.toString(), 'utf16le');
const latin1 = (bytes: Buffer): Buffer => Buffer.from(bytes.toString(), 'latin1');

type Mutation = (bytes: Buffer) => Buffer;
const onLines = (bytes: Buffer, change: (lines: string[]) => void): Buffer => {
  const lines = bytes.toString('latin1').split('\n');
  change(lines);
  return Buffer.from(lines.join('\n'), 'latin1');
};
const at = (share: number, length: number): number =>
  Math.min(Math.floor(share * length), Math.max(length - 1, 0));

/** Kinds of damage that happen to files. */
const mutation = (others: readonly Buffer[]): fc.Arbitrary<Mutation> => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const insert = (bytes: Buffer, where: number, text: Buffer): Buffer => {
    const index = at(where, bytes.length);
    return Buffer.concat([bytes.subarray(0, index), text, bytes.subarray(index)]);
  };
  return fc.oneof(
    fc.tuple(share, fc.nat(255)).map(
      ([where, byte]): Mutation =>
        (bytes) => {
          const copy = Buffer.from(bytes);
          copy[at(where, copy.length)] = byte;
          return copy;
        },
    ),
    fc.tuple(share, fc.integer({ min: 1, max: 5 })).map(
      ([where, count]): Mutation =>
        (bytes) =>
          onLines(bytes, (lines) => lines.splice(at(where, lines.length), count)),
    ),
    share.map(
      (where): Mutation =>
        (bytes) =>
          onLines(bytes, (lines) =>
            lines.splice(at(where, lines.length), 0, lines[at(where, lines.length)] ?? ''),
          ),
    ),
    share.map(
      (where): Mutation =>
        (bytes) =>
          bytes.subarray(0, at(where, bytes.length)),
    ),
    share.map(
      (where): Mutation =>
        (bytes) =>
          bytes.subarray(at(where, bytes.length)),
    ),
    fc.constantFrom(...others).map(
      (other): Mutation =>
        (bytes) =>
          Buffer.concat([bytes, other]),
    ),
    fc.constantFrom(...others).map(
      (other): Mutation =>
        (bytes) =>
          Buffer.concat([bytes, utf16(other), latin1(other)]),
    ),
    fc.constantFrom<Mutation>(utf16, latin1, (bytes) => utf16(bytes).swap16()),
    fc.tuple(share, fc.constantFrom(...NOISE, ...SEPARATORS), fc.constantFrom(1, 2, 300)).map(
      ([where, text, times]): Mutation =>
        (bytes) =>
          insert(bytes, where, Buffer.from(text.repeat(times))),
    ),
    fc.constantFrom(...SEPARATORS).map(
      (end): Mutation =>
        (bytes) =>
          Buffer.from(bytes.toString().replaceAll('\n', end)),
    ),
  );
};

/**
 * Sources with one to four kinds of damage: changed bytes and lines, cut and joined files, wrong and mixed encodings.
 */
export const damaged = (sources: readonly Buffer[]): fc.Arbitrary<Buffer> =>
  fc
    .tuple(fc.constantFrom(...sources), fc.array(mutation(sources), { minLength: 1, maxLength: 4 }))
    .map(([bytes, mutations]) => mutations.reduce((changed, mutate) => mutate(changed), bytes));
