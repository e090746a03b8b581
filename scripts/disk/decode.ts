import { isUtf8 } from 'node:buffer';
import type { Finding } from '../diagnostics.ts';
import { repairFile } from '../text/characters/repair-file.ts';
import { splitLines } from '../text/split-lines.ts';
import { encodingOf } from './detect-encoding.ts';

/** How some files begin that are often kept beside digests. */
const SIGNATURES: readonly (readonly [start: string, kind: string])[] = [
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive or an Office document'],
  ['\x1f\x8b', 'a gzip archive'],
];
/** How many characters are looked at, and the share of them from which on a file is not text. */
const [SAMPLE, NO_TEXT] = [8_192, 0.2];
// biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for controls
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g;

/** What becomes of bytes that do not fit; and of such characters in UTF-8 when they are read as GBK. */
const LOST = /\ufffd|锟斤拷/;

/** The kind of a file that is not text; `undefined` for text. */
function binaryKind(bytes: Uint8Array, decoded: string): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const known = SIGNATURES.find(([start]) => head.startsWith(start));
  if (known !== undefined) return known[1];
  const sample = decoded.slice(0, SAMPLE);
  const controls = sample.match(CONTROL)?.length ?? 0;
  const damaged = sample.split('\ufffd').length - 1;
  const isBinary = controls > sample.length * (NO_TEXT / 10) && controls + damaged > sample.length * NO_TEXT;
  return isBinary ? 'a binary file' : undefined;
}

/**
 * The text of a file in UTF-8, UTF-16, GB18030, Big5 or Windows-1252; any but UTF-8 gives a finding, and so does a file
 * that was in a wrong encoding before it was saved, which is undone. Bytes that do not fit the
 * encoding become U+FFFD, with a finding for every such line. NUL characters and byte order marks are left out. A
 * picture, an archive or another binary file gives an empty text and a finding.
 */
export function decode(bytes: Uint8Array): { text: string; findings: Finding[] } {
  const encoding = isUtf8(bytes) && !bytes.includes(0) ? 'utf-8' : encodingOf(bytes);
  const decoded = new TextDecoder(encoding).decode(bytes);
  const kind = binaryKind(bytes, decoded);
  if (kind !== undefined) {
    const message = `This is ${kind}, not a digest; nothing was read.`;
    return { text: '', findings: [{ code: 'not-a-digest', line: 1, message }] };
  }
  const text = decoded.replaceAll('\0', '').replaceAll('\ufeff', '');
  const name = encoding.toUpperCase();
  const findings: Finding[] = [];
  const report = (code: Finding['code'], line: number, message: string) =>
    findings.push({ code, line, message });
  if (encoding !== 'utf-8') report('decoded-from', 1, `Read the file as ${name}.`);
  if (decoded.includes('\0')) report('decoded-from', 1, 'Left out the NUL characters of the file.');
  const repaired = repairFile(text);
  if (repaired !== undefined) {
    report(
      'repaired-mojibake',
      1,
      `The file was ${repaired.written} that had been read as ${repaired.read}; undone.`,
    );
  }
  const whole = repaired?.text ?? text;
  if (LOST.test(whole)) {
    splitLines(whole).forEach((line, index) => {
      const [lost] = LOST.exec(line) ?? [];
      if (lost === '\ufffd')
        report('invalid-utf8', index + 1, `Bytes that are not ${name} were read as "\ufffd".`);
      else if (lost !== undefined) {
        report('invalid-utf8', index + 1, `"${lost}" is what is left of characters that were lost before.`);
      }
    });
  }
  return { text: whole, findings };
}
