/** Words of badges and prizes, in lower case; a venue is none. */
const WORDS =
  'best|paper|papers|award|awards|awarded|winner|outstanding|distinguished|honorable|mention|runner|up|candidate|finalist|oral|spotlight|poster|highlight|highlights|notable|top|new|hot|trending|popular|code|codes|data|dataset|demo|video|project|weights|open|source|available|released|must|read|recommended|featured|pick|editor|choice|代码|代碼|开源|開源|已|有|附|含|数据|数据集|最佳|论文|論文|获奖|奖|優秀|优秀|提名|口头|报告|海报|亮点|高分|高票|热门|热|新|最新|推荐|推薦|强烈|必读|精选|精读|重点|关注|置顶|今日|已开源|更新';
/** `📦代码`, `🏆 **BEST PAPER**`, `🔥 120`, `⭐⭐`: a picture with a badge behind it, at the end of a title */
const PICTURED = new RegExp(
  String.raw`(?:\s{0,9}(?![©®™])[⭐★☆\p{Extended_Pictographic}]\uFE0F?(?:[\s*\u0060:：\-–|·]{0,5}(?:(?:${WORDS}|\d{1,6}(?:\.\d)?k?)(?![\p{Script=Latin}\d])[\s*\u0060!！+]{0,4}){1,6})?\*{0,2}){1,9}\s{0,9}$`,
  'iu',
);
/** `(Oral)`, `[Best Paper]`, `` `NEW` ``, `**[Spotlight]**`: a badge in brackets, and nothing else in them */
const BRACKETED = new RegExp(
  String.raw`\s{0,9}[*_]{0,3}[([（【「\u0060](?:[\s*!！&/+-]{0,3}(?:${WORDS})(?![\p{Script=Latin}\d])){1,6}[\s*!！]{0,3}[)\]）】」\u0060][*_]{0,3}\s{0,9}$`,
  'iu',
);
/** `(评分: 8.5)`, `（score=4）`, `[Relevance: 7/10]`, `(⭐ 9)`: a number that a reader or a machine gave */
const SCORED =
  /\s{0,9}[([（【]\s?(?:(?:总分|评分|得分|推荐度|相关度|相关性|热度|分数|score|rating|relevance|upvotes?|votes|stars?|importance)\s?(?:score)?\s{0,2}[:：=]?|[⭐★👍🔥]\uFE0F?)\s{0,2}\d{1,6}(?:\.\d{1,3})?\s?(?:\/\s?\d{1,3}|分|%|k)?\s?[)\]）】]\s{0,9}$/iu;
/** `**NEW** `, `🆕 `, `[New] `, `HOT: `: a badge before a title, marked off from it */
const BEFORE_TITLE =
  /^\s{0,9}(?:\*\*\[?(?:new|hot|updated?|trending)!?\]?\*\*\s{0,3}[:：-]?|[[【](?:new|hot|updated?|trending|新|最新)!?[\]】](?!\()|(?:🆕|🔥|🆙)\uFE0F?)\s{1,9}/iu;
/** A badge that says more of the title: `Text (Data)` is one. */
const MIN_TITLE_LENGTH = 5;
/** What may be the end of a badge: a picture, a bracket, a mark, a word behind a picture */
const PICTURE_OR_BRACKET = /[⭐★☆\p{Extended_Pictographic})\]）】」`]/u;
/** The end of a title that may be a badge; in UTF-16 code units. */
const MAX_BADGE_LENGTH = 60;
/** How many badges a title may have. */
const MAX_BADGES = 4;

/** A title without badges, prizes and scores around it: `Quiet Rivers` of `Quiet Rivers 🏆 **BEST PAPER** 📦代码`. */
export function withoutBadges(title: string): string {
  let rest = title.replace(BEFORE_TITLE, '');
  for (let count = 0; count < MAX_BADGES && PICTURE_OR_BRACKET.test(rest.slice(-MAX_BADGE_LENGTH)); count++) {
    const shorter = rest.replace(PICTURED, '').replace(BRACKETED, '').replace(SCORED, '');
    if (shorter === rest || shorter.trim().length < MIN_TITLE_LENGTH) break;
    rest = shorter;
  }
  return rest;
}
