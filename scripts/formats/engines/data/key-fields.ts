import { fieldOfLabel, type LabelledField, MAX_LABEL_LENGTH } from '../fields/labels.ts';

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

/** `titleZh`, `summary_cn`, `en_title`: a word of the key that names a language */
const LANGUAGES = new Map<string, 'en' | 'zh'>(
  Object.entries({
    en: 'en',
    english: 'en',
    英文: 'en',
    zh: 'zh',
    cn: 'zh',
    chinese: 'zh',
    中文: 'zh',
    hans: 'zh',
    zh_cn: 'zh',
  } as const),
);

/** The language of a key that names only a language: `zh`, `English` */
export function languageOfKey(key: string): 'en' | 'zh' | undefined {
  return LANGUAGES.get(key.trim().toLowerCase().replace('-', '_'));
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
  const known = fieldOfLabel(key) ?? fieldOfLabel(snake) ?? fieldOfLabel(words.join(' '));
  if (known !== undefined) return known;
  const language = words.map(languageOfKey).find((one) => one !== undefined);
  const rest = words.filter((word) => languageOfKey(word) === undefined);
  return language === undefined || rest.length === 0
    ? undefined
    : fieldOfLabel(`${rest.join(' ')} (${language})`);
}
