import type { LABEL_WORDS } from './label-words.ts';

type Field = (typeof LABEL_WORDS)[number][0];

/** A language that a label names; `other` is Japanese or Korean. */
export type LabelLanguage = 'en' | 'zh' | 'other';

/**
 * What labels are made of: the words for each kind of part, in lower case and Simplified characters. A `digest` is a text
 * of the paper where its language is named (`Chinese overview`), otherwise the digest's own remark. A `verb` says what a
 * date is the date of.
 */
const PARTS = [
  ['en', 'english|en|eng|英文|英语|英'],
  [
    'zh',
    'chinese|zh|cn|hans|hant|mandarin|simplified|traditional|中文|汉语|汉文|华语|简体|繁体|简中|繁中|中|中译|汉译|中国语',
  ],
  [
    'other',
    'japanese|ja|jp|jpn|日本语|日本語|日文|日语|和訳|和文|邦訳|翻訳|korean|ko|kr|kor|韩文|韩语|한국어|한글|번역',
  ],
  ['translated', 'translated|translation|trans|翻译|翻译版|译文|译|机翻'],
  ['original', 'original|orig|ori|raw|原文|原始|原版|原|オリジナル|원문'],
  ['machine', 'ai|gpt|llm|chatgpt|deepseek|智能|大模型'],
  ['title', 'title|titles|headline|标题|题目|题名|题|名|名称|タイトル|제목'],
  ['text', 'abstract|abstracts|abst|summary|摘要|文摘|要约|要旨|抄录|アブストラクト|초록|요약'],
  ['digest', 'overview|digest|synopsis|summarization|总结|概要|概述|개요'],
  ['authors', 'author|authors|作者|著者|저자'],
  ['group', 'team|list|names|group|团队|列表|名单|成员|全体|信息|一覧|목록|명단|정보'],
  ['date', 'date|time|day|on|日期|时间|日|日付|日时|日時|날짜|일자|일'],
  [
    'verb',
    'publish|published|publication|pub|submit|submitted|submission|release|released|announce|announced|announcement|post|posted|online|issue|issued|appeared|发布|发表|提交|投稿|公开|上线|收录|出版|首发|刊登|発表|公開|掲载|登録|게시|게재|발표|발행|등록|공개|제출|출판',
  ],
  ['update', 'update|updated|modified|revised|revision|更新|修改|修订|업데이트|수정'],
  ['address', 'link|links|url|urls|uri|href|address|链接|连结|地址|网址|リンク|링크|주소'],
  ['page', 'page|pages|页面|ページ|페이지'],
  ['id', 'id|ids|identifier|number|pdf|doi|html|abs|编号|号|番号|번호'],
  ['code', 'code|github|gitlab|repo|repository|source|代码|源码|源代码|程式码|仓库|コード|코드'],
  [
    'link',
    'project|demo|website|dataset|data|hf|huggingface|model|video|blog|项目|演示|网站|数据集|模型|博客|プロジェクト|デモ',
  ],
  [
    'topic',
    'category|categories|subject|subjects|topic|topics|tag|tags|分类|类别|主题|领域|标签|カテゴリ|분야|카테고리',
  ],
  [
    'filler',
    'paper|article|arxiv|preprint|full|official|primary|main|first|last|latest|the|of|in|by|for|ver|version|论文|文章|文献|本文|预印本|官方|主要|首次|初回|初版|最后|最新|最终|版|版本|的|之|の|论文の|논문',
  ],
] as const;
type PartKind = (typeof PARTS)[number][0];

const KIND_OF: ReadonlyMap<string, PartKind> = new Map(
  PARTS.flatMap(([kind, words]) => words.split('|').map((word) => [word, kind] as const)),
);
const MAX_WORD_LENGTH = Math.max(...[...KIND_OF.keys()].map((word) => word.length));

/** The words of a label: Latin ones, and runs of East Asian characters, which have no spaces between their words. */
const RUNS =
  /[\p{Script=Latin}\d]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+/gu;
const LATIN = /^\p{Script=Latin}/u;

/** Cuts a run of East Asian characters into known words, the longest first; `undefined` if a character is left. */
function cutRun(run: string): PartKind[] | undefined {
  const kinds: PartKind[] = [];
  for (let from = 0; from < run.length; ) {
    let length = Math.min(MAX_WORD_LENGTH, run.length - from);
    while (length > 0 && !KIND_OF.has(run.slice(from, from + length))) length--;
    const kind = KIND_OF.get(run.slice(from, from + length));
    if (kind === undefined) return undefined;
    kinds.push(kind);
    from += length;
  }
  return kinds;
}

function kindsOf(label: string): PartKind[] | undefined {
  const kinds: PartKind[] = [];
  for (const [run] of label.matchAll(RUNS)) {
    const known = KIND_OF.get(run);
    const found = known !== undefined ? [known] : LATIN.test(run) ? undefined : cutRun(run);
    if (found === undefined) return undefined;
    for (const kind of found) kinds.push(kind);
  }
  return kinds;
}

/** The language that the parts of a label name. A translation is one into Chinese, unless another language is named. */
function languageOf(kinds: ReadonlySet<PartKind>): LabelLanguage | undefined {
  if (kinds.has('zh')) return kinds.has('en') ? undefined : 'zh';
  if (kinds.has('other')) return 'other';
  if (kinds.has('en')) return 'en';
  if (kinds.has('translated')) return 'zh';
  return kinds.has('original') ? 'en' : undefined;
}

const OF_LANGUAGE = {
  title: { en: 'title', zh: 'titleZh', other: 'note' },
  text: { en: 'abstract', zh: 'abstractZh', other: 'note' },
} as const satisfies Record<string, Record<LabelLanguage, Field>>;
const LANGUAGES: readonly PartKind[] = ['en', 'zh', 'other', 'translated', 'original'];

/** The kinds that a label may have beside `needed`, of which it must have one, for it to stand for the field. */
const RULES: readonly (readonly [Field, readonly PartKind[], readonly PartKind[]])[] = [
  ['nothing', ['update'], ['date', 'verb']],
  ['date', ['verb', 'date'], ['verb', 'date', 'original']],
  ['authors', ['authors'], ['group', 'original', 'en']],
  ['topic', ['topic'], ['id']],
  ['code', ['code'], ['verb', 'address', 'page', 'link', 'original']],
  ['link', ['link'], ['link', 'address', 'page']],
  ['id', ['address'], ['id', 'address', 'page', 'text', 'original', 'title', 'en']],
  ['id', ['id'], ['id', 'page', 'original']],
];

/**
 * What a label made of several known words stands for, in any order and with any signs between them: `中文摘要`, `Abstract
 * (ZH)`, `arxiv_submitted`, `論文リンク`. It is in lower case and Simplified characters. `undefined` if one of its words is
 * not known, or their sum is not.
 */
export function fieldOfParts(label: string): Field | undefined {
  const parts = kindsOf(label) ?? [];
  if (parts.length < 2) return undefined;
  const kinds = new Set(parts);
  const isOnly = (...allowed: readonly PartKind[]): boolean =>
    [...kinds].every((kind) => kind === 'filler' || allowed.includes(kind));
  const language = languageOf(kinds);
  if (kinds.has('title') && isOnly('title', ...LANGUAGES)) return OF_LANGUAGE.title[language ?? 'en'];
  const isText = kinds.has('text') || (kinds.has('digest') && language !== undefined);
  const isTranslation = kinds.has('translated') && isOnly('machine', ...LANGUAGES);
  if ((isText || isTranslation) && isOnly('text', 'digest', 'machine', ...LANGUAGES)) {
    const isRemark = kinds.has('machine') && language === undefined;
    return isRemark ? 'note' : OF_LANGUAGE.text[language ?? 'en'];
  }
  const found = RULES.find(
    ([, needed, others]) => needed.some((kind) => kinds.has(kind)) && isOnly(...needed, ...others),
  );
  return found?.[0];
}

/** The language that a label names and nothing else: `zh`, `English`, `日本語`. */
export function languageOfParts(label: string): LabelLanguage | undefined {
  const kinds = kindsOf(label) ?? [];
  const [kind] = kinds;
  return new Set(kinds).size === 1 && (kind === 'en' || kind === 'zh' || kind === 'other') ? kind : undefined;
}
