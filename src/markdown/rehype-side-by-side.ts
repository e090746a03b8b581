import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { VFile } from 'vfile';
import type { Beads } from '../schema/alignment.ts';
import { type Language, langTag } from '../schema/language.ts';
import { BODY_HEADINGS, BODY_PARTS, type BodyPart, type Paper } from '../schema/paper.ts';
import type { Label } from '../schema/site.ts';
import { interfaceLabel } from './interface-label.ts';
import { notesSection, summaryLines } from './notes-section.ts';
import { pairsOf } from './pair-rows.ts';
import { sentencesOfHtml } from './sentences-of-html.ts';

type Sections = Partial<Record<BodyPart, Element[]>>;

declare module 'vfile' {
  interface DataMap {
    /** The paper whose body the file is. */
    paper: Paper;
    /** Who made its notes. */
    notesBy: Label;
  }
}

const isElement = (node: RootContent): node is Element => node.type === 'element';

/** The blocks under each of a paper's level-2 headings. */
function sectionsOf(tree: Root): Sections {
  const sections: Sections = {};
  let current: Element[] | undefined;
  for (const node of tree.children.filter(isElement)) {
    const part = node.tagName === 'h2' ? partOf(textOf(node)) : undefined;
    if (part === undefined) current?.push(node);
    else {
      current = [];
      sections[part] = current;
    }
  }
  return sections;
}

function partOf(heading: string): BodyPart | undefined {
  return BODY_PARTS.find((part) => BODY_HEADINGS[part] === heading);
}

/** Rows of the grid: paragraph beside paragraph where both sides have as many, else each side as one cell. */
function rows(en: Element[], zh: Element[]): [Element[], Element[]][] {
  if (en.length !== zh.length) return [[en, zh]];
  return en.map((block, index) => [[block], zh[index] === undefined ? [] : [zh[index]]]);
}

/** A cell of a column, or its heading, which can be linked to (`#abstract`, `#摘要`). */
type SideOf = (language: Language, children: string | ElementContent[]) => Element;

/** Rows of aligned sentences under both headings; `undefined` where there is no alignment or it does not fit. */
function linkedRows(
  en: Element[],
  zh: Element[],
  beads: Beads | undefined,
  side: SideOf,
  zhLang: string,
): Element[] | undefined {
  const pairs =
    beads &&
    pairsOf(
      beads,
      { className: 'en', lang: langTag('en'), sentences: sentencesOfHtml(en, 'en') },
      { className: 'zh', lang: zhLang, sentences: sentencesOfHtml(zh, 'zh') },
    );
  if (pairs === undefined) return undefined;
  return [side('en', BODY_HEADINGS.en), side('zh', BODY_HEADINGS.zh), ...pairs];
}

/** Rows of paragraphs, each language's heading before its first cell. */
function plainRows(en: Element[] | undefined, zh: Element[] | undefined, side: SideOf): Element[] {
  return rows(en ?? [], zh ?? []).flatMap(([left, right], row) => [
    ...(en && row === 0 ? [side('en', BODY_HEADINGS.en)] : []),
    ...(left.length > 0 ? [side('en', left)] : []),
    ...(zh && row === 0 ? [side('zh', BODY_HEADINGS.zh)] : []),
    ...(right.length > 0 ? [side('zh', right)] : []),
  ]);
}

/** What stands behind a heading where the other language has no abstract. */
const ONLY: Record<Language, Label> = {
  en: { en: 'English only', zh: '仅英文' },
  zh: { en: 'Chinese only', zh: '仅中文' },
};

/**
 * Shapes a paper's body for reading: what a digest says in one line (`p.tldr`), then `div.parallel`, a grid with a
 * column for each language. Aligned abstracts (`data-linked`) have a row for each pair of sentences, others one for each
 * pair of paragraphs. Each cell has its `lang`. Then `section.notes`. Comes before formulas are drawn, so that sentences
 * are cut as the parser cut them; the file gets a message where they were not.
 */
export function rehypeSideBySide() {
  return (tree: Root, file: VFile): void => {
    const { paper, notesBy } = file.data;
    const { id, script, alignment, summary } = paper ?? {};
    const { en, zh, notes = [] } = sectionsOf(tree);
    const has = en && zh ? 'both' : en ? 'en' : zh ? 'zh' : undefined;
    const side: SideOf = (language, children) => {
      const lang = langTag(language, script);
      if (typeof children !== 'string') return h(`div.${language}`, { lang }, children);
      const { en: only, zh: onlyZh } = ONLY[language];
      const lack = has === language ? [h('span.only', interfaceLabel(only, onlyZh))] : [];
      return h(`h2.${language}`, { lang, id: children.toLowerCase() }, [children, ...lack]);
    };
    const linked = en && zh && linkedRows(en, zh, alignment, side, langTag('zh', script));
    if (alignment && linked === undefined)
      file.message(
        `Paper "${id}": its alignment does not fit the sentences of its page, which are not linked.`,
      );
    const properties = { 'data-has': has, ...(linked && { 'data-linked': '' }) };
    const remarks = notesSection(notes, { summary, script, by: notesBy });
    tree.children = [
      ...summaryLines(summary, script),
      ...(has ? [h('div.parallel', properties, linked ?? plainRows(en, zh, side))] : []),
      ...(remarks ? [remarks] : []),
    ];
  };
}
