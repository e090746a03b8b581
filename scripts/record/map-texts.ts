import type { Excerpt, RawRecord } from '../formats/format.ts';

const SINGLE = ['title', 'titleZh', 'authors', 'abstract', 'abstractZh'] as const;
export type TextField = (typeof SINGLE)[number] | 'topics' | 'notes';

/** A record with what `map` makes of each text in it. */
export function mapTexts(record: RawRecord, map: (excerpt: Excerpt, field: TextField) => Excerpt): RawRecord {
  const mapped = SINGLE.flatMap((field) => {
    const excerpt = record[field];
    return excerpt === undefined ? [] : [[field, map(excerpt, field)] as const];
  });
  return {
    ...record,
    ...Object.fromEntries(mapped),
    topics: record.topics.map((topic) => map(topic, 'topics')),
    notes: record.notes.map((note) => ({ ...map(note, 'notes'), label: note.label })),
  };
}
