import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { type Language, langTag, type Script } from '../schema/language.ts';
import { BODY_HEADINGS, type Paper } from '../schema/paper.ts';
import type { Label } from '../schema/site.ts';
import { languageOf } from '../text/detect-language.ts';
import { splitMath } from '../text/formulas.ts';
import { letters } from '../text/letters.ts';
import { detectScript } from '../text/script.ts';
import { interfaceLabel } from './interface-label.ts';
import { noteLabel } from './note-labels.ts';
import { sourceOf } from './sentences-of-html.ts';

type Summary = NonNullable<Paper['summary']>;

/** A note without the label in bold that it begins with, and what the interface calls that label. */
function splitNote({ children }: Element): {
  label: ReturnType<typeof noteLabel>;
  text: ElementContent[];
} {
  const [first, ...rest] = children;
  const isBold = first?.type === 'element' && first.tagName === 'strong';
  const label = isBold ? noteLabel(textOf(first)) : undefined;
  return label === undefined ? { label, text: children } : { label, text: rest };
}

/** A text with `$…$` in it as HTML in which formulas are marked as remark-math marks them. */
const inlineOf = (text: string): ElementContent[] =>
  splitMath(text).map(({ kind, value }) =>
    kind === 'math' ? h('code.language-math.math-inline', value) : { type: 'text', value },
  );

/** What a digest says of a paper in one line, in each language in which one does: `p.tldr.zh`. */
export function summaryLines(summary: Summary | undefined, script: Script | undefined): Element[] {
  const line = (language: Language, text: string | undefined): Element[] =>
    text === undefined
      ? []
      : [
          h(`p.tldr.${language}`, { lang: langTag(language, detectScript(text) ?? script) }, [
            h('span.label', interfaceLabel('TL;DR', '一句话总结')),
            ...inlineOf(text),
          ]),
        ];
  return [...line('en', summary?.en), ...line('zh', summary?.zh)];
}

/**
 * A digest's own remarks as `section.notes`, each in its own language, their labels in the reader's; without the one
 * that is shown as the paper's summary, and `undefined` where no other is left. `by` is the source that made them.
 */
export function notesSection(
  notes: readonly Element[],
  {
    summary,
    script,
    by,
  }: { summary: Summary | undefined; script: Script | undefined; by: Label | undefined },
): Element | undefined {
  const summaries = new Set(
    [summary?.en, summary?.zh].flatMap((text) => (text === undefined ? [] : letters(text))),
  );
  const blocks = notes.flatMap((block) => {
    const { label, text } = splitNote(block);
    if (label?.isSummary && summaries.has(letters(text.map(sourceOf).join('')))) return [];
    const language = languageOf(textOf(block));
    const lang = language === 'other' ? 'und' : langTag(language, detectScript(textOf(block)) ?? script);
    const children = label === undefined ? text : [h('strong', interfaceLabel(label.en, label.zh)), ...text];
    return [{ ...block, properties: { ...block.properties, lang }, children }];
  });
  if (blocks.length === 0) return undefined;
  const heading = by
    ? interfaceLabel(`Notes by ${by.en}`, `${by.zh}的附注`)
    : interfaceLabel('Notes by the digest', '速递附注');
  return h('section.notes', [h('h2', { id: BODY_HEADINGS.notes.toLowerCase() }, heading), ...blocks]);
}
