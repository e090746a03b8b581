import { languageOf } from '../../../../../src/text/detect-language.ts';
import { isChinese } from '../../../../../src/text/script.ts';
import { parseDate } from '../../../../text/parse-date.ts';
import { remembered } from '../remembered.ts';
import { wordsOfKey } from './key-fields.ts';
import type { LabelledField } from './labels.ts';

/** A key of a data file or of front matter, with the field that it names by itself, and its value. */
export interface KeyedText {
  key: string;
  field: LabelledField | undefined;
  text: string;
}

/** Keys that say only that the value is a translation, not of what. */
const TRANSLATION =
  /^(?:translation|translated|trans|translation_zh|zh|cn|chinese|中文|翻译|翻譯|译文|譯文)$/;
/** Keys of titles, where nothing else is one. */
export const TITLE_NAME = /^(?:name|headline|heading|名称)$/i;
/** `ori_summary`, `abs_text`, `gpt_summary_zh`: keys of a text that sums the paper up */
const SUMMARY = /^(?:abstract|abs|summary|overview|摘要|概要|总结|總結)$/;
/** `ai_summary`, `short_summary`: made by the digest */
const OWN_SUMMARY =
  /^(?:ai|llm|gpt|kimi|deepseek|claude|gemini|model|generated|short|brief|one|tldr|key|my|simple|sentence)$/;
/** `rerank_reasoning`, `reviewComment`: a remark, however long and whatever its language */
const REMARK =
  /reason|comment|review|remark|note|score|rating|prompt|analysis|analyz|insight|impact|critique|highlight|relevan|explan|motivation|method|result|conclusion|innovation|contribution|limitation|affiliation|institut|author|venue|journal|cite|bibtex|reference|keyword|理由|评|分析|点评/;
/** `wet`: says something under any key; `true` and `gpt-4o` do not */
const WORD = /^(?!true$|false$|none$|null$|yes$)\p{Ll}{3,40}$/u;
/** `一句。两句`: few titles have a sentence in it */
const SENTENCE = /[。；]/;
/** A longer text is not the translation of a title; in UTF-16 code units. */
const MAX_TITLE = 120;
const TITLE_OR_ABSTRACT = /^(?:title|abstract)/;
/** A shorter text under a key that says nothing is no abstract; in UTF-16 code units. */
const MIN_ABSTRACT = { named: 60, unnamed: 300 };

/** The most characters of a Chinese title with sentences in it, for each of the English one; titles have 0.3 to 0.5. */
const LENGTH_RATIO = 0.6;

/** True for a text that can be the Chinese translation of a title. */
function isTranslatedTitle(text: string, title: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > MAX_TITLE || trimmed.includes('\n') || !isChinese(trimmed)) return false;
  return !SENTENCE.test(trimmed) || trimmed.length <= title.length * LENGTH_RATIO;
}

const isTranslation = remembered((key: string): boolean => TRANSLATION.test(wordsOfKey(key).join('_')));
const hasWord = (key: string, pattern: RegExp): boolean => wordsOfKey(key).some((word) => pattern.test(word));

const isSummary = remembered((key: string): boolean => hasWord(key, SUMMARY) && !hasWord(key, OWN_SUMMARY));

/** The index of the text that is the English abstract although its key does not say so; -1 if there is none. */
function unnamedAbstract(entries: readonly KeyedText[]): number {
  const lengths = entries.map(({ key, field, text }) => {
    if (field !== undefined && field !== 'abstractZh') return 0;
    const isNamed = isSummary(key);
    const min = isNamed ? MIN_ABSTRACT.named : MIN_ABSTRACT.unnamed;
    if (text.length < min || (!isNamed && REMARK.test(key.toLowerCase())) || languageOf(text) !== 'en')
      return 0;
    return isNamed ? Number.MAX_SAFE_INTEGER : text.length;
  });
  const best = lengths.reduce((most, length) => Math.max(most, length), 0);
  return best === 0 ? -1 : lengths.indexOf(best);
}

/**
 * The fields of the values of one paper, by their keys and by what they are. A key that only says "translation" is the
 * title's or the abstract's, by its length; a long English text is the abstract if no other is; a date must be one.
 */
export function fieldsByValue(entries: readonly KeyedText[]): (LabelledField | undefined)[] {
  const ofPaper = entries.map(({ field, text }) => {
    const noun = TITLE_OR_ABSTRACT.exec(field ?? '')?.[0];
    return noun === undefined || text.trim() === '' ? undefined : { noun, isZh: isChinese(text) };
  });
  const find = (noun: string, isZh: boolean): number =>
    ofPaper.findIndex((one) => one?.noun === noun && one.isZh === isZh);
  const title = entries[find('title', false)]?.text;
  const isTranslated = title === undefined || find('title', true) >= 0;
  const hasTitle = ofPaper.some((one) => one?.noun === 'title');
  const nameAt = hasTitle
    ? -1
    : entries.findIndex(({ key, text }) => TITLE_NAME.test(key) && text.trim() !== '');
  const abstractAt = find('abstract', false) >= 0 ? -1 : unnamedAbstract(entries);
  const translationAt = isTranslated
    ? -1
    : entries.findIndex(({ key, text }) => isTranslation(key) && isTranslatedTitle(text, title));
  return entries.map(({ key, field, text }, index) => {
    if (index === nameAt) return 'title';
    if (index === translationAt) return 'titleZh';
    if (index === abstractAt) return 'abstract';
    if (field === 'date' && text.trim() !== '' && parseDate(text) === undefined) return fieldOfUndated(text);
    if (field !== undefined) return field;
    if (isSummary(key) && isChinese(text)) return 'abstractZh';
    return WORD.test(text.trim()) ? 'note' : undefined;
  });
}

/** A value under a key for dates that gives only a month or a year is a date, if an unusable one; others are not. */
const fieldOfUndated = (text: string): LabelledField | undefined => (/\d{4}/.test(text) ? 'date' : undefined);
