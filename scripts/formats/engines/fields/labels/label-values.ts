import { parsePaperAddress } from '../../../../../src/schema/paper-address.ts';
import { isEmptyCell } from '../../../../text/no-value.ts';
import { parseDate } from '../../../../text/parse-date.ts';
import type { LabelledField } from './labels.ts';
import { saysNone } from './plain-value.ts';

/** `https://…`, `[PDF](…)`, `<a href=…>`, `arXiv:2405.00010` */
const ADDRESS = /:\/\/|\]\(|<a\s|\d{4}\.\d{4,5}|^10\.\d{4,9}\//i;
/** `https://arxiv.org/abs/2405.00010` and nothing else */
const BARE_ADDRESS = /^https?:\/\/\S+$/i;
/** Labels of addresses that also stand before a text: `原文：We propose …` */
const OF_A_TEXT = /^\P{L}*(?:abs|original|原文)\P{L}*$/iu;
/** Labels of addresses or days that also say where a paper comes from: `Source: PubMed`, `发表于：CVPR 2024` */
const OF_AN_ORIGIN =
  /source|来源|來源|where|who|homepage|发表于|發表於|收录|收錄|announced|released?|发布|發布|発表|公開|掲載|발표|게재|출판/i;
/** A shorter text is no abstract; in UTF-16 code units. */
const MIN_TEXT_LENGTH = 30;
const DIGIT = /\d/;
/** Ends a sentence: what stands before it is no list of topics. */
const SENTENCE_END = /[.。!！?？]\s*$/;
const MAX_SHORT = 120;
/** ` | **Code** …`: what follows on the same line */
const OTHER_VALUES = /\s?[|｜].*$/s;
const MAX_VALUE = 400;

/** True for a value that holds the address or the id of something. */
function hasAddress(value: string): boolean {
  return ADDRESS.test(value) || parsePaperAddress(value) !== undefined;
}

/**
 * The field of a label by what stands behind it: the label of an address whose value is a text, or says that there is no
 * address, is another field's; so is that of a day whose value is none.
 */
export function fieldOfValue(field: LabelledField, label: string, value: string): LabelledField {
  if (isEmptyCell(value)) return field;
  if (field === 'title') return BARE_ADDRESS.test(value.trim()) ? 'id' : field;
  const isOrigin = OF_AN_ORIGIN.test(label);
  if (field === 'date')
    return !DIGIT.test(value) || (isOrigin && parseDate(value) === undefined) ? 'note' : field;
  if (field !== 'id' && field !== 'code' && field !== 'link') return field;
  if (hasAddress(value)) return field;
  if (saysNone(value)) return 'nothing';
  if (field !== 'id') return field;
  if (OF_A_TEXT.test(label)) return value.length < MIN_TEXT_LENGTH ? 'note' : 'abstract';
  return isOrigin ? 'note' : field;
}

/** True for a value that may follow its label, in bold, without a colon: `**Authors** A, B`, not `**Results** of …`. */
export function needsNoColon(field: LabelledField, value: string): boolean {
  const text = value.slice(0, MAX_VALUE).replace(OTHER_VALUES, '').trim();
  switch (field) {
    case 'authors':
    case 'abstract':
    case 'abstractZh':
    case 'titleZh':
      return true;
    case 'date':
    case 'nothing':
      return DIGIT.test(text) && text.length <= MAX_SHORT;
    case 'title':
      return /^(?:https?:\/\/|\[)/i.test(text);
    case 'id':
    case 'code':
    case 'link':
      return hasAddress(text) || saysNone(text);
    case 'topic':
      return text.length <= MAX_SHORT && !SENTENCE_END.test(text);
    case 'note':
      return !/^\p{Ll}/u.test(text);
  }
}
