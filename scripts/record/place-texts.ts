import type { Paragraph } from 'mdast';
import type { Language } from '../../src/schema/language.ts';
import { addAll } from '../../src/text/add-all.ts';
import { languageOf } from '../../src/text/detect-language.ts';
import { letters } from '../../src/text/letters.ts';
import type { Excerpt, RawRecord } from '../formats/format.ts';
import { blocksToText, parseBlocks } from '../text/blocks/parse-blocks.ts';
import { isFailedText } from '../text/failed-text.ts';
import { quote } from '../text/quote.ts';
import { findRecordMark } from '../text/record-marks.ts';
import { isForeignRecord } from './foreign-record.ts';
import type { Block, PaperRecord } from './record.ts';
import { type ReportFinding, reportTex } from './report-tex.ts';
import { divideAtSummary } from './summary-in-text.ts';

/** Longest quotation of a text in a diagnostic, in UTF-16 code units. */
const MAX_QUOTED = 60;

/** Reports what looks like another record in an abstract; notes may be documents with tables of their own. */
function reportGlued(excerpt: Excerpt, report: ReportFinding): void {
  const mark = findRecordMark(excerpt.text);
  if (mark < 0) return;
  const quoted = quote(excerpt.text.split('\n')[mark] ?? '', MAX_QUOTED);
  report('glued-text', excerpt.line + mark, `${quoted} looks like another record inside this one.`);
}

function blocksOf(excerpt: Excerpt, report: ReportFinding): Block[] {
  const { blocks, unknownTex } = parseBlocks(excerpt.text);
  reportTex(unknownTex, excerpt.line, report);
  return blocks;
}

/** A note with its label in bold before it: `**TL;DR** …` */
function labelledBlocks(label: string, blocks: Block[]): Block[] {
  const [first, ...rest] = blocks;
  if (label === '' || first === undefined) return blocks;
  const strong = { type: 'strong' as const, children: [{ type: 'text' as const, value: label }] };
  if (first.type === 'list') return [{ type: 'paragraph', children: [strong] }, ...blocks];
  const labelled: Paragraph = {
    type: 'paragraph',
    children: [strong, { type: 'text', value: ' ' }, ...first.children],
  };
  return [labelled, ...rest];
}

/**
 * Sorts texts by their language into an English and a Chinese abstract. Remarks, second texts in one language and texts
 * in other languages become notes, and so does a sentence before the label of a summary; a generator's apologies are left out. A text in another language than the digest
 * says, and one that was left out, are reported.
 */
export function placeTexts(raw: RawRecord, report: ReportFinding): Pick<PaperRecord, 'abstract' | 'notes'> {
  const abstract: PaperRecord['abstract'] = {};
  const notes: Block[] = [];
  const isForeign = isForeignRecord(raw);
  const place = (whole: Excerpt | undefined, expected: Language | undefined): void => {
    const divided = whole === undefined ? undefined : divideAtSummary(whole);
    if (divided !== undefined) addAll(notes, blocksOf(divided.remark, report));
    const excerpt = divided?.rest ?? whole;
    if (excerpt !== undefined) reportGlued(excerpt, report);
    const blocks = excerpt === undefined ? [] : blocksOf(excerpt, report);
    if (excerpt === undefined || blocks.length === 0) return;
    const text = blocksToText(blocks);
    if (isFailedText(text)) {
      report('failed-text', excerpt.line, `${quote(text, MAX_QUOTED)} is no abstract; left out.`);
      return;
    }
    const given = languageOf(text);
    const language = isForeign && given === 'zh' ? 'other' : given;
    const isWrong = language === 'other' || (expected === 'zh' && language === 'en');
    if (isWrong)
      report(
        'wrong-language',
        excerpt.line,
        `${quote(text, MAX_QUOTED)} is not ${expected === 'zh' ? 'Chinese' : 'English or Chinese'}.`,
      );
    if (language !== 'other' && abstract[language] === undefined) abstract[language] = blocks;
    else if (language === 'other' || letters(blocksToText(abstract[language] ?? [])) !== letters(text))
      addAll(notes, blocks);
  };
  place(raw.abstractZh, 'zh');
  place(raw.abstract, undefined);
  for (const note of raw.notes) addAll(notes, labelledBlocks(note.label.trim(), blocksOf(note, report)));
  return { abstract, ...(notes.length > 0 ? { notes } : {}) };
}
