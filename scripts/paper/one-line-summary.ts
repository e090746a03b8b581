import type { Paper } from '../../src/schema/paper.ts';
import { languageOf } from '../../src/text/detect-language.ts';
import type { Block } from '../record/record.ts';
import { blocksToText } from '../text/blocks/parse-blocks.ts';

/** Labels of a note that says in one line what a paper is about. */
const LABEL =
  /^(?:(?:ai )?tl\s?;?\s?dr|in (?:one|a) (?:sentence|line)|one[- ](?:sentence|line)(?: summary)?|一句话(?:总结|概括|摘要|介绍|说明)?|一句話(?:總結|概括|摘要|介紹|說明)?)$/i;

/** A longer note is no line; in UTF-16 code units. */
const MAX_LENGTH = 600;

/** The text of a note under such a label. */
function lineIn(note: Block): string | undefined {
  if (note.type !== 'paragraph') return undefined;
  const [label, ...rest] = note.children;
  const [name] = label?.type === 'strong' ? label.children : [];
  if (name?.type !== 'text' || !LABEL.test(name.value.replace(/[:：\s]+$/, ''))) return undefined;
  const text = blocksToText([{ ...note, children: rest }]).trim();
  return text === '' || text.length > MAX_LENGTH ? undefined : text;
}

/** What digests say of a paper in one line (`TL;DR`, `一句话总结`), the first of each language. */
export function oneLineSummary(notes: readonly Block[]): Paper['summary'] {
  const lines = notes.flatMap((note) => lineIn(note) ?? []);
  const [en, zh] = (['en', 'zh'] as const).map((language) =>
    lines.find((line) => languageOf(line) === language),
  );
  return en === undefined && zh === undefined ? undefined : { ...(en && { en }), ...(zh && { zh }) };
}
