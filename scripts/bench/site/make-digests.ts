import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PaperTexts } from '../../../src/schema/paper.ts';

/** Papers of a digest, as of a publisher who picks a few from each day. */
export const DIGEST_SIZE = 100;

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2000, 0, 1);

/** An id in the form of arXiv's, another one for each number: `0001.00000`, and after 90,000 of them `0002.00000`. */
function idOf(number: number): string {
  const month = Math.floor(number / 90_000);
  const year = String(Math.floor(month / 12)).padStart(2, '0');
  return `${year}${String((month % 12) + 1).padStart(2, '0')}.${String(number % 90_000).padStart(5, '0')}`;
}

/** A paper with the texts of another, and an id and titles of its own. */
function recordOf({ paper, abstract }: PaperTexts, number: number): string {
  const { title, authors = [], topics } = paper;
  const mark = ` (${number})`;
  return JSON.stringify({
    id: idOf(number),
    title: title.en === undefined ? undefined : title.en + mark,
    title_zh: title.zh === undefined ? undefined : title.zh + mark,
    authors,
    categories: topics,
    abstract: abstract.en,
    abstract_zh: abstract.zh,
  });
}

/**
 * Writes digests of 100 papers each, one for every day, to a folder: from paper number `from` up to `to`, with the texts
 * of given papers, in turn.
 */
export function writeDigests(texts: readonly PaperTexts[], raw: string, from: number, to: number): void {
  mkdirSync(join(raw, 'daily'), { recursive: true });
  for (let first = from; first < to; first += DIGEST_SIZE) {
    const numbers = Array.from({ length: Math.min(DIGEST_SIZE, to - first) }, (_, index) => first + index);
    const records = numbers.flatMap((number) => {
      const source = texts[number % texts.length];
      return source === undefined ? [] : recordOf(source, number);
    });
    const date = new Date(FIRST_DAY + (first / DIGEST_SIZE) * DAY_MS).toISOString().slice(0, 10);
    writeFileSync(join(raw, 'daily', `${date}.jsonl`), `${records.join('\n')}\n`);
  }
}
