import { isKept } from '../../reader/own-paper.ts';
import type { OwnPaper } from '../../reader/schema.ts';
import type { Language } from '../../schema/language.ts';
import { paperDate } from '../../site/dates.ts';
import { compare } from '../../text/compare.ts';
import { fold } from '../../text/fold/fold.ts';
import type { Order, Shown, View } from './shown.ts';

const latest = (...moments: (string | undefined)[]): string | undefined =>
  moments
    .flatMap((one) => one ?? [])
    .sort(compare)
    .at(-1);

/** When a paper came into each view; `undefined` for a paper that is in it without a moment. */
const MOMENT: Record<View, (paper: OwnPaper) => string | undefined> = {
  kept: ({ starred, noted, note }) => latest(starred, note === undefined ? undefined : noted),
  starred: ({ starred }) => starred,
  notes: ({ noted }) => noted,
  read: ({ read }) => read,
  followed: () => undefined,
};

const IS_IN: Record<View, (paper: OwnPaper) => boolean> = {
  kept: isKept,
  starred: ({ starred }) => starred !== undefined,
  notes: ({ note }) => note !== undefined,
  read: ({ read }) => read !== undefined,
  followed: () => false,
};

/** When a paper came into a view. */
export const momentIn = (view: View, paper: OwnPaper): string | undefined => MOMENT[view](paper);

/** The papers of a view, in the order of the store. */
export const papersIn = (view: View, papers: readonly OwnPaper[]): OwnPaper[] => papers.filter(IS_IN[view]);

/** The tags of papers and how many have each, the most frequent first. */
export function tagCounts(papers: readonly OwnPaper[]): [tag: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { tags = [] } of papers) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort(([a, of], [b, others]) => others - of || compare(a, b));
}

const folded = new WeakMap<OwnPaper, string>();

/** All that can be looked for in a paper, as search compares it; it takes a while, and is kept. */
function textOf(paper: OwnPaper): string {
  const known = folded.get(paper);
  if (known !== undefined) return known;
  const { id, title, authors = [], note, tags = [] } = paper;
  const text = fold([id, title.en, title.zh, ...authors, note, ...tags].filter(Boolean).join('\n'));
  folded.set(paper, text);
  return text;
}

/** The language that titles are sorted by. */
export const interfaceLanguage = (): Language => (document.documentElement.dataset.ui === 'zh' ? 'zh' : 'en');

const collators: Record<Language, Intl.Collator> = {
  en: new Intl.Collator('en', { numeric: true }),
  zh: new Intl.Collator('zh-Hans', { numeric: true }),
};

const titleIn = (language: Language, { id, title: { en, zh } }: OwnPaper): string =>
  (language === 'en' ? (en ?? zh) : (zh ?? en)) ?? id;

/** Orders of papers: what has no moment or date comes last, equals by their ids. */
const inOrder = (order: Order, view: View, language: Language) => {
  const keyOf = order === 'date' ? paperDate : MOMENT[view];
  return (a: OwnPaper, b: OwnPaper): number =>
    (order === 'title'
      ? collators[language].compare(titleIn(language, a), titleIn(language, b))
      : compare(keyOf(b) ?? '', keyOf(a) ?? '')) || compare(b.id, a.id);
};

/**
 * The papers of a view that have all of the tags and all of the words, in either language and script, in order. Titles are
 * sorted as the language of the interface sorts them.
 */
export function selectPapers(
  inView: readonly OwnPaper[],
  { view, tags, words, order }: Shown,
  language: Language,
): OwnPaper[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return inView
    .filter((paper) => tags.every((tag) => paper.tags?.includes(tag)))
    .filter((paper) => wanted.every((word) => textOf(paper).includes(word)))
    .sort(inOrder(order, view, language));
}
