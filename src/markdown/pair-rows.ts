import type { Element } from 'hast';
import { type Beads, FIRM } from '../schema/alignment.ts';
import { element, label, text } from './hast.ts';
import type { HtmlSentence } from './sentences-of-html.ts';

/** What a side of a pair needs to know. */
interface Side {
  className: 'en' | 'zh';
  lang: string;
  sentences: readonly HtmlSentence[];
}

/** Sentences of one block in its element: a paragraph, or an item with the number that it has in its list. */
function blockOf(sentences: readonly HtmlSentence[]): Element {
  const [first] = sentences;
  const children = sentences.map((sentence) => element('span', { className: ['s'] }, sentence.children));
  const className = first?.isFirst ? ['begins'] : [];
  if (first?.block !== 'li' || !first.isFirst)
    return element('p', { className: first?.block === 'li' ? ['in-item'] : className }, children);
  const item = element('li', {}, children);
  return first.number === undefined
    ? element('ul', { className }, [item])
    : element('ol', { className, start: first.number }, [item]);
}

/** One side of a pair: its sentences in their blocks, or the gap where the other text has none. */
function cellOf({ className, lang, sentences }: Side, indices: readonly number[]): Element {
  const chosen = indices.flatMap((index) => sentences[index] ?? []);
  if (chosen.length === 0) {
    return element('div', { className: [className, 'gap'] }, [
      element('p', {}, label('no counterpart', '无对应句')),
    ]);
  }
  const blocks: HtmlSentence[][] = [];
  for (const sentence of chosen) {
    if (sentence.isFirst || blocks.length === 0) blocks.push([sentence]);
    else blocks.at(-1)?.push(sentence);
  }
  return element('div', { className: [className], lang }, blocks.map(blockOf));
}

/**
 * The pairs of an alignment, each a row: a mark that links to it (`#s3`), then its English and its Chinese side. A bead
 * that is not a firm link is marked; `undefined` where the beads do not fit the sentences.
 */
export function pairsOf(beads: Beads, en: Side, zh: Side): Element[] | undefined {
  const fits = (side: Side, indices: number[]): boolean => indices.length === side.sentences.length;
  if (
    !fits(
      en,
      beads.flatMap((bead) => bead.en),
    ) ||
    !fits(
      zh,
      beads.flatMap((bead) => bead.zh),
    )
  )
    return undefined;
  return beads.map((bead, index) => {
    const id = `s${index + 1}`;
    const isPaired = bead.en.length > 0 && bead.zh.length > 0;
    const isFirm = !isPaired || bead.confidence >= FIRM;
    const mark = element('a', { className: ['mark'], href: `#${id}`, 'data-pair-link': '' }, [
      element('span', { className: ['unseen'] }, label('Link to sentence', '链接到句子')),
      text(` ${index + 1}`),
    ]);
    const doubt = isFirm
      ? []
      : [element('p', { className: ['doubt'] }, label('uncertain match', '对应存疑'))];
    return element('div', { className: ['pair', ...(isFirm ? [] : ['weak'])], id }, [
      mark,
      cellOf(en, bead.en),
      cellOf(zh, bead.zh),
      ...doubt,
    ]);
  });
}
