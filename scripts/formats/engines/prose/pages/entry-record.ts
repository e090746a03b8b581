import { give, type RecordDraft } from '../../fields/record-draft.ts';
import type { FrontMatterEntry } from './front-matter.ts';

/** Keys about the site, not the paper. */
const OF_THE_SITE =
  /^(?:layout|permalink|draft|toc|math|mathjax|katex|weight|slug|cover|image|aliases|sidebar\w*|nav_order|parent|hidden|lang|type)$/i;
/** Keys that may be about the page or the paper: they only fill what others leave open. */
const OF_THE_PAGE = /^(?:date|author|description|summary|excerpt|tags|categories|category)$/i;
const FLAG = /^(?:true|false)?$/i;
/** `https://example.org/covers/1.png`, alone */
const ADDRESS = /^https?:\/\/\S+$/i;

/** Entries that say something about the paper, those that may be about its page apart. */
export function entriesOfPaper(entries: readonly FrontMatterEntry[]): {
  ofPaper: FrontMatterEntry[];
  ofPage: FrontMatterEntry[];
} {
  const own = entries.filter(
    ({ key, text }) => !FLAG.test(text) && (!OF_THE_SITE.test(key) || ADDRESS.test(text)),
  );
  return {
    ofPaper: own.filter(({ key }) => !OF_THE_PAGE.test(key)),
    ofPage: own.filter(({ key }) => OF_THE_PAGE.test(key)),
  };
}

/** Gives entries to a record. An address under a key that is not known is a link, any other text there a note. */
export function giveEntries(draft: RecordDraft, entries: readonly FrontMatterEntry[]): void {
  for (const { key, field, text, lines } of entries) {
    const unknown = ADDRESS.test(text) ? 'link' : 'note';
    give(draft, field ?? unknown, { text, line: lines[0] ?? 1 }, key);
    for (const number of lines) draft.lines.push(number);
  }
}
