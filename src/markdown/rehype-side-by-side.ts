import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { VFile } from 'vfile';
import { z } from 'zod';
import { type Language, langTag, type Script, scriptSchema } from '../schema/language.ts';
import { BODY_HEADINGS } from '../schema/paper.ts';
import { languageOf } from '../text/language.ts';
import { detectScript } from '../text/script.ts';

type Part = keyof typeof BODY_HEADINGS;
type Sections = Partial<Record<Part, Element[]>>;

const frontmatterSchema = z.looseObject({ script: scriptSchema.optional() });

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

function partOf(heading: string): Part | undefined {
  return (['en', 'zh', 'notes'] as const).find((part) => BODY_HEADINGS[part] === heading);
}

const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

const text = (value: string): ElementContent => ({ type: 'text', value });

/** Rows of the grid: paragraph beside paragraph where both sides have as many, else each side as one cell. */
function rows(en: Element[], zh: Element[]): [Element[], Element[]][] {
  if (en.length !== zh.length) return [[en, zh]];
  return en.map((block, index) => [[block], zh[index] === undefined ? [] : [zh[index]]]);
}

const NOTES_TITLE = { en: 'Notes by the digest', zh: '速递附注' };

/** The digest's own remarks, each in its own language. */
function notesSection(notes: readonly Element[], script: Script | undefined): Element {
  const label = [
    element('span', { lang: 'en', 'data-ui': 'en' }, [text(NOTES_TITLE.en)]),
    element('span', { lang: 'zh-Hans', 'data-ui': 'zh' }, [text(NOTES_TITLE.zh)]),
  ];
  const blocks = notes.map((block) => {
    const language = languageOf(textOf(block));
    const lang = language === 'other' ? 'und' : langTag(language, detectScript(textOf(block)) ?? script);
    return { ...block, properties: { ...block.properties, lang } };
  });
  return element('section', { className: ['notes'] }, [element('h2', {}, label), ...blocks]);
}

/**
 * Shapes a paper's body for reading: `div.parallel`, for each row an English and a Chinese cell with its `lang`, each
 * language's heading before its first cell; then `section.notes`. The stylesheet puts the languages into columns.
 */
export function rehypeSideBySide() {
  return (tree: Root, file: VFile): void => {
    const { script } = frontmatterSchema.parse(file.data.astro?.frontmatter ?? {});
    const { en, zh, notes } = sectionsOf(tree);
    if (en === undefined && zh === undefined && notes === undefined) return;
    const side = (language: Language, tagName: string, children: ElementContent[]): Element =>
      element(tagName, { className: [language], lang: langTag(language, script) }, children);
    const children = rows(en ?? [], zh ?? []).flatMap(([left, right], row) => [
      ...(en && row === 0 ? [side('en', 'h2', [text(BODY_HEADINGS.en)])] : []),
      ...(left.length > 0 ? [side('en', 'div', left)] : []),
      ...(zh && row === 0 ? [side('zh', 'h2', [text(BODY_HEADINGS.zh)])] : []),
      ...(right.length > 0 ? [side('zh', 'div', right)] : []),
    ]);
    const layout = en && zh ? 'both' : en ? 'en' : 'zh';
    tree.children = [element('div', { className: ['parallel'], 'data-has': layout }, children)];
    if (notes) tree.children.push(notesSection(notes, script));
  };
}
