import { globSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { decode } from '../../../scripts/disk/decode.ts';
import { readDigest } from '../../../scripts/record/read-digest.ts';
import { PAYLOADS } from './payloads.ts';

/** Texts shorter than this stand in many places. */
const MIN_LENGTH = 4;

/** The example files of every format and dialect that are not broken. */
const EXAMPLES = globSync([
  'scripts/formats/fixtures/*/*/input.*',
  'scripts/formats/dialects/*/input.*',
]).filter((path) => !path.includes('/broken/'));

/** The texts of a digest in which a payload can stand: what was read of its first records. */
function placesIn(text: string, path: string): string[] {
  const { records } = readDigest({ path, text, findings: [] });
  const texts = records
    .slice(0, 2)
    .flatMap(({ title, authors, topics, code, links }) => [
      title.en,
      title.zh,
      authors?.[0],
      topics[0],
      code,
      links[0],
    ]);
  const abstracts = records
    .slice(0, 2)
    .flatMap(({ abstract, notes }) =>
      [abstract.en, abstract.zh, notes].map(
        (blocks) => JSON.stringify(blocks ?? []).match(/"value":"([^"\\]{8,40})/)?.[1],
      ),
    );
  return [...new Set([...texts, ...abstracts].flatMap((one) => one ?? []))].filter(
    (one) => one.length >= MIN_LENGTH && text.includes(one),
  );
}

/** A payload as a value of a data format has it, so that the file is still one of its format. */
function escaped(payload: string, file: string): string {
  if (/\/jsonl?\//.test(file)) return JSON.stringify(payload).slice(1, -1);
  if (file.includes('/csv/')) return payload.replaceAll('"', '""');
  if (file.includes('/rss/')) return payload.replace(/[<&]/g, (sign) => (sign === '<' ? '&lt;' : '&amp;'));
  return payload;
}

/** An id of arXiv, which has to be another one in each copy, so that no two are one paper. */
const ARXIV_ID = /(?<=\b\d{4}\.)\d{5}(?!\d)/g;

/**
 * Digests with a payload behind each text that was read in them: each payload once in every place of every format, as it is
 * and as a value. Gives texts by their paths below the raw folder.
 */
export function attackedDigests(): Map<string, string> {
  const digests = new Map<string, string>();
  for (const [example, file] of EXAMPLES.entries()) {
    const { text } = decode(readFileSync(file));
    const places = placesIn(text, file);
    for (const [index, payload] of PAYLOADS.entries()) {
      for (const [way, inserted] of [...new Set([payload, escaped(payload, file)])].entries()) {
        const copy = digests.size + 1;
        const fresh = (digits: string): string =>
          String((Number(digits) + copy * 7) % 100_000).padStart(5, '0');
        const attacked = places.reduce(
          (whole, place) => whole.replace(place, () => `${place} ${inserted}`),
          text,
        );
        digests.set(`source-${example}/${index}-${way}${extname(file)}`, attacked.replace(ARXIV_ID, fresh));
      }
    }
  }
  return digests;
}
