import type { Digest } from '../schema/digest.ts';
import type { Mention } from '../schema/paper.ts';
import type { Label } from '../schema/site.ts';

/** A mention of a paper with its digest and the name of the source; a correction by hand has none. */
export interface PlacedMention {
  mention: Mention;
  digest?: Pick<Digest, 'id' | 'date' | 'title'>;
  source?: Label;
}

/** The sources of a paper's notes, in both languages; `undefined` where nobody has made any. */
export function notesSource(mentions: readonly PlacedMention[]): Label | undefined {
  const sources = mentions.flatMap(({ mention, source }) =>
    source !== undefined && mention.fields.includes('notes') ? source : [],
  );
  if (sources.length === 0) return undefined;
  const named = (language: keyof Label, between: string): string =>
    [...new Set(sources.map((source) => source[language]))].join(between);
  return { en: named('en', ', '), zh: named('zh', '、') };
}
