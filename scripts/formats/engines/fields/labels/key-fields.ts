import { remembered } from '../remembered.ts';
import type { LabelLanguage } from './label-parts.ts';
import { fieldOfLabel, type LabelledField, languageOfLabel, MAX_LABEL_LENGTH } from './labels.ts';

/** Keys of feeds and of arXiv's and Hugging Face's data; as labels in a text they would mean nothing. */
const KEYS: Readonly<Record<string, LabelledField>> = {
  creator: 'authors',
  full_name: 'authors',
  content: 'abstract',
  encoded: 'abstract',
  desc: 'abstract',
  published_at: 'date',
  submitted_on: 'date',
  created: 'date',
  issued: 'date',
  identifier: 'id',
  primary_category: 'topic',
  journal_reference: 'note',
};

/** `arxiv_abstract`, `paper_title`, `ori_summary`: words that say where a value comes from, not what it is */
const ORIGINS: ReadonlySet<string> = new Set(
  'paper papers article arxiv hf huggingface openreview doc item entry meta metadata ori orig original raw full main the 论文 文章'.split(
    ' ',
  ),
);
/** `pub_date`, `arxiv_submitted`, `releaseTime`: a date, if the value is one */
const TIME =
  /(?:^|_)(?:date|day|datetime|time|timestamp|submitted|submission|published|publication|pub|released|announced)(?:_(?:date|time|at|on))?$/;
/** `updated_at`, `crawl_time`, `created_at`: days on which something else happened */
const OTHER_TIME =
  /(?:^|_)(?:updated?|modified|crawl(?:ed)?|fetch(?:ed)?|download(?:ed)?|scraped?|collected|processed|generated|indexed|added|created?|revised|accessed|translated|analy[sz]ed|last)(?:_[a-z]{1,9}){0,2}_?(?:date|time|timestamp|at|on|updated)$|^(?:[a-z]{1,20}_)?updated$/;

/** `publishedAt` → `published`, `at`; `dc:creator` → `creator`; `title_zh-CN` → `title`, `zh_cn` */
export function wordsOfKey(key: string): string[] {
  const spaced = key
    .replace(/^.*:/, '')
    .replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, '_')
    .toLowerCase()
    .replace(/(?<![a-z])zh[-_](?=(?:cn|tw|hans|hant)(?![a-z]))/, 'zh');
  const words = spaced.split(/[\s_.-]+/).filter((word) => word !== '');
  return words.map((word) => word.replace(/^zh(?=(?:cn|tw|hans|hant)$)/, 'zh_'));
}

/** A field in a language: a title in Chinese is `titleZh`; what is in a third language is a note. */
export function fieldInLanguage(field: LabelledField, language: LabelLanguage): LabelledField {
  if (!/^(?:title|abstract)/.test(field)) return field;
  if (language === 'other') return 'note';
  const noun = field.startsWith('title') ? 'title' : 'abstract';
  return language === 'zh' ? `${noun}Zh` : noun;
}

function fieldOfWords(words: readonly string[]): LabelledField | undefined {
  const snake = words.join('_');
  if (Object.hasOwn(KEYS, snake)) return KEYS[snake];
  const known = fieldOfLabel(snake) ?? fieldOfLabel(words.join(' '));
  if (known !== undefined) return known;
  const nouns = words.filter((word) => !ORIGINS.has(word));
  if (nouns.length > 0 && nouns.length < words.length) return fieldOfWords(nouns);
  if (OTHER_TIME.test(snake)) return 'nothing';
  return TIME.test(snake) ? 'date' : undefined;
}

/**
 * What a key of a data file or of front matter stands for: `title_zh`, `publishedAt`, `dc:creator`, `arxiv_abstract`,
 * `作者`. `undefined` if its words are not known.
 */
export const fieldOfKey = remembered((key: string): LabelledField | undefined => {
  if (key.length > MAX_LABEL_LENGTH) return undefined;
  const words = wordsOfKey(key);
  const snake = words.join('_');
  if (Object.hasOwn(KEYS, snake)) return KEYS[snake];
  return fieldOfLabel(key) ?? fieldOfWords(words);
});

/** The language that a key names and nothing else: `zh`, `English`, `ja`. */
export const languageOfKey = remembered(languageOfLabel);
