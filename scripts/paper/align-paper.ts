import type { Paragraph } from 'mdast';
import type { Language } from '../../src/schema/language.ts';
import { splitSentences } from '../../src/text/sentences/split-sentences.ts';
import { alignSentences, RELATED_FROM } from '../align/align-sentences.ts';
import type { Block, MergedPaper } from '../record/record.ts';
import { inlineToText } from '../text/inline/parse-inline.ts';

/** Two digits of confidence are kept: with more, every small change of the aligner would change every paper's file. */
const round = (confidence: number): number => Math.round(confidence * 100) / 100;

function paragraphsOf(block: Block): Paragraph[] {
  if (block.type === 'paragraph') return [block];
  return block.children.flatMap((item) => item.children.filter((child) => child.type === 'paragraph'));
}

/** The sentences of an abstract in order; no sentence reaches from one paragraph or list item into the next. */
export function sentencesOf(blocks: readonly Block[], language: Language): string[] {
  const paragraphs = blocks.flatMap(paragraphsOf);
  return paragraphs.flatMap(({ children }) => splitSentences(inlineToText(children), language));
}

/** Adds the alignment of sentences to a paper with two abstracts, if one is a translation of the other. */
export function alignPaper(merged: MergedPaper): MergedPaper {
  const { en, zh } = merged.body;
  if (en === undefined || zh === undefined) return merged;
  const { beads, related } = alignSentences(sentencesOf(en, 'en'), sentencesOf(zh, 'zh'));
  if (related < RELATED_FROM) return merged;
  const alignment = beads.map((bead) => ({ ...bead, confidence: round(bead.confidence) }));
  return { ...merged, paper: { ...merged.paper, alignment } };
}
