import { isArxivAddress } from '../../../../../src/schema/arxiv-id.ts';
import { parsePaperAddress } from '../../../../../src/schema/paper-address.ts';
import { fieldOfLabel } from '../labels/labels.ts';
import { linksIn } from './markdown-links.ts';

/** `https://arxiv.org/abs/`: an address that lost its id; not `https://arxiv.org/list/cs.CL` */
const ARXIV_PAPER = /arxiv\.org(?:\.org)?\/+(?:abs|pdf|html)(?:\/|$)/i;
/** A longer text is a title, not a word on a link; in UTF-16 code units. */
const MAX_LINK_WORD_LENGTH = 30;
/** `PDF`, `📄 arXiv 链接`, `Read more on Hugging Face` */
const LINK_WORDS =
  /^\P{L}{0,9}(?:(?:pdf|arxiv|abs|abstract|html|links?|urls?|codes?|github|project|page|paper|article|hugging|face|hf|openreview|doi|here|back|read|view|open|get|see|more|download|original|source|official|version|on|at|in|or|and|the|full|text|to|top|website|site|demo|repo|alphaxiv|kimi|papers\.cool|链接|鏈接|連結|原文|论文|論文|文章|代码|代碼|项目|項目|专案|專案|主页|主頁|地址|查看|阅读|閱讀|在线|点击|點擊|点此|下载|下載|全文|更多|详情|詳情|详细|这里|此处|直达|跳转|打开|官网|官網|页面|源码|英文|中文|摘要|版|网页|解读|读|看|的|或|和|リンク|コード|プロジェクト|ページ|本文|詳細|読む|開く|見る|原著|はこちら|を|の|へ|링크|보기|원문|논문|코드|읽기|자세히|더)\P{L}{0,9}){1,8}$/iu;
const TWO_LETTERS = /\p{L}\P{L}{0,9}\p{L}/u;

/** True for the address of one paper, and for an arXiv address that lost its id. */
export function isPaperLink(url: string): boolean {
  return parsePaperAddress(url) !== undefined || (isArxivAddress(url) && ARXIV_PAPER.test(url));
}

/** True for a text with a link to a paper. */
export const hasPaperLink = (text: string): boolean => linksIn(text).some(({ url }) => isPaperLink(url));

/** True for a text that says where a link leads (`PDF`, `2406.07230`, `代码`) and for an empty one; false for a title. */
export function isLinkWord(text: string): boolean {
  const word = text.trim();
  if (!TWO_LETTERS.test(word) || word.includes('://') || parsePaperAddress(word) !== undefined) return true;
  if (word.length > MAX_LINK_WORD_LENGTH) return false;
  return fieldOfLabel(word) !== undefined || isOnlyLinkWords(word);
}

/** `MoRe`: the name of a method, not a word; `GitHub` is one */
const MIXED_CASE = /(?<!\p{L})(?!GitHub|OpenReview|HuggingFace|a(?:r|lpha)Xiv|ArXiv)\p{L}{0,20}\p{Ll}\p{Lu}/u;

/** True for words that say where a link leads and are no title (`PDF`, `Read more`); false for `Video`, `Data`. */
export function isOnlyLinkWords(text: string): boolean {
  const word = text.trim();
  return word.length <= MAX_LINK_WORD_LENGTH && LINK_WORDS.test(word) && !MIXED_CASE.test(word);
}

/** `2410.07177v1 by `, `[2410.07177] ` */
const ID_BEFORE = /^\s{0,9}\[?(?:arxiv:\s?)?(?<id>\d{4}\.\d{4,5}(?:v\d{1,3})?)\]?(?:\s+by\s+|\s+|$)/i;

/** The arXiv id at the beginning of a line, and the text after it: `A. Author` of `2410.07177v1 by A. Author`. */
export function idBefore(text: string): { id: string; rest: string } | undefined {
  const match = ID_BEFORE.exec(text);
  const id = match?.groups?.id;
  if (match === null || id === undefined || parsePaperAddress(id) === undefined) return undefined;
  return { id, rest: text.slice(match[0].length) };
}
