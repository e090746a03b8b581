import type { Language } from '../../src/schema/language.ts';
import { compare } from '../../src/text/compare.ts';
import { letters } from '../../src/text/letters.ts';
import type { Block, PlacedRecord } from '../record/record.ts';
import { blocksToText } from '../text/blocks/parse-blocks.ts';

/** An abstract with its plain text. */
interface Abstract {
  blocks: Block[];
  text: string;
}
export type Abstracts = Partial<Record<Language, Abstract>>;

const withText = (blocks: Block[]): Abstract => ({ blocks, text: blocksToText(blocks) });

/** The abstracts of a record. */
export function abstractsOf({ abstract: { en, zh } }: PlacedRecord): Abstracts {
  return { ...(en && { en: withText(en) }), ...(zh && { zh: withText(zh) }) };
}

/** The value that the most records give; among equals the longest, then the first in the alphabet. */
export function mostGiven(values: readonly string[]): string | undefined {
  const distinct = [...new Set(values)].map((value) => ({ value, key: letters(value) }));
  const keyOf = new Map(distinct.map(({ value, key }) => [value, key]));
  const counts = new Map<string | undefined, number>();
  for (const value of values) counts.set(keyOf.get(value), (counts.get(keyOf.get(value)) ?? 0) + 1);
  const count = (key: string): number => counts.get(key) ?? 0;
  return distinct.sort(
    (a, b) => count(b.key) - count(a.key) || b.value.length - a.value.length || compare(a.value, b.value),
  )[0]?.value;
}

/** The record with the best authors: complete before "et al.", then the longest list, then the first in the alphabet. */
export function fullestAuthors(records: readonly PlacedRecord[]): PlacedRecord | undefined {
  const rank = (record: PlacedRecord): number => (record.authorsComplete === false ? 0 : 1);
  return records
    .filter((record) => record.authors !== undefined)
    .sort(
      (a, b) =>
        rank(b) - rank(a) ||
        (b.authors?.length ?? 0) - (a.authors?.length ?? 0) ||
        compare(String(a.authors), String(b.authors)),
    )[0];
}

/** In each language the abstract with most text; among equals the first in the alphabet. */
export function fullestAbstracts(candidates: readonly Abstracts[]): Abstracts {
  const fullest = (language: Language): Abstract | undefined =>
    candidates
      .flatMap((abstracts) => abstracts[language] ?? [])
      .sort((a, b) => b.text.length - a.text.length || compare(a.text, b.text))[0];
  const [en, zh] = [fullest('en'), fullest('zh')];
  return { ...(en && { en }), ...(zh && { zh }) };
}

/** All notes, each text once. */
export function distinctNotes(records: readonly PlacedRecord[]): Block[] | undefined {
  const byText = new Map<string, Block[]>();
  for (const { notes } of records) if (notes !== undefined) byText.set(blocksToText(notes), notes);
  const notes = [...byText.values()].flat();
  return notes.length === 0 ? undefined : notes;
}
