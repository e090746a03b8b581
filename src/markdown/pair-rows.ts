import type { Element } from 'hast';
import { h } from 'hastscript';
import { type Beads, FIRM } from '../schema/alignment.ts';
import { interfaceLabel } from './interface-label.ts';
import type { HtmlSentence } from './sentences-of-html.ts';

/** A column of the pairs. */
interface PairColumn {
  className: 'en' | 'zh';
  lang: string;
  sentences: readonly HtmlSentence[];
}

/** Sentences of one block in its element: a paragraph, or an item with the number that it has in its list. */
function blockOf(sentences: readonly HtmlSentence[]): Element {
  const [first] = sentences;
  const children = sentences.map((sentence) => h('span.s', sentence.children));
  const className = first?.isFirst ? ['begins'] : [];
  if (first?.block !== 'li') return h('p', { className }, children);
  if (!first.isFirst) return h('p.in-item', children);
  return first.number === undefined
    ? h('ul', { className }, [h('li', children)])
    : h('ol', { className, start: first.number }, [h('li', children)]);
}

/** One cell of a pair: the sentences in their blocks, or the gap where the other text has none. */
function cellOf({ className, lang, sentences }: PairColumn, indices: readonly number[]): Element {
  const chosen = indices.flatMap((index) => sentences[index] ?? []);
  if (chosen.length === 0)
    return h(`div.${className}.gap`, [h('p', interfaceLabel('no counterpart', '无对应句'))]);
  const blocks: HtmlSentence[][] = [];
  for (const sentence of chosen) {
    if (sentence.isFirst || blocks.length === 0) blocks.push([sentence]);
    else blocks.at(-1)?.push(sentence);
  }
  return h(`div.${className}`, { lang }, blocks.map(blockOf));
}

/**
 * The pairs of an alignment, each a row: a mark that links to it (`#s3`), then its English and its Chinese cell. A bead
 * that is not a firm link is marked; `undefined` where the beads do not fit the sentences.
 */
export function pairsOf(beads: Beads, en: PairColumn, zh: PairColumn): Element[] | undefined {
  const [enIndices, zhIndices] = [beads.flatMap((bead) => bead.en), beads.flatMap((bead) => bead.zh)];
  if (enIndices.length !== en.sentences.length || zhIndices.length !== zh.sentences.length) return undefined;
  return beads.map((bead, index) => {
    const id = `s${index + 1}`;
    const isPaired = bead.en.length > 0 && bead.zh.length > 0;
    const isFirm = !isPaired || bead.confidence >= FIRM;
    return h(isFirm ? 'div.pair' : 'div.pair.weak', { id }, [
      h('a.mark', { href: `#${id}`, 'data-pair-link': '' }, [
        h('span.unseen', interfaceLabel('Link to sentence', '链接到句子')),
        ` ${index + 1}`,
      ]),
      cellOf(en, bead.en),
      cellOf(zh, bead.zh),
      ...(isFirm ? [] : [h('p.doubt', interfaceLabel('uncertain match', '对应存疑'))]),
    ]);
  });
}
