import { fieldOfLabel, type LabelledField, languageOfLabel, MAX_LABEL_LENGTH } from '../fields/labels.ts';

/** Keys of feeds and of arXiv's and Hugging Face's data; as labels in a text they would mean nothing. */
const KEYS: Readonly<Record<string, LabelledField>> = {
  creator: 'authors',
  full_name: 'authors',
  content: 'abstract',
  encoded: 'abstract',
  published_at: 'date',
  submitted_on: 'date',
  created: 'date',
  issued: 'date',
  identifier: 'id',
  primary_category: 'topic',
  journal_reference: 'note',
  updated: 'nothing',
  updated_at: 'nothing',
};

/** The language that a key names and nothing else: `zh`, `English`, `zh-CN`; `ja` stands for any third one. */
export function languageOfKey(key: string): 'en' | 'zh' | 'ja' | undefined {
  const language = languageOfLabel(key);
  return language === 'other' ? 'ja' : language;
}

/** `publishedAt` → `published_at` */
function wordsOfKey(key: string): string[] {
  const spaced = key.replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, '_').toLowerCase();
  return spaced.split(/[\s_.-]+/).filter((word) => word !== '');
}

/** What a key of a data file stands for: `title_zh`, `publishedAt`, `dc:creator`, `作者`. */
export function fieldOfKey(key: string): LabelledField | undefined {
  if (key.length > MAX_LABEL_LENGTH) return undefined;
  const words = wordsOfKey(key.replace(/^.*:/, ''));
  const snake = words.join('_');
  if (Object.hasOwn(KEYS, snake)) return KEYS[snake];
  return fieldOfLabel(key) ?? fieldOfLabel(snake) ?? fieldOfLabel(words.join(' '));
}
