/** `[ ] `, `[3] `, `1. `, `1) `, `(2)`, `【2】`, `#4`, `No. 5:`, `论文6：`, `第7篇：`, `01 | `, `三、`, `①`, `1️⃣`, `📄` */
const LEAD =
  /^(?:(?:\[[ xX✓]\](?=\s)|\[\d{1,4}\](?!\()|[(（【]\d{1,4}[)）】]|#\d{1,4}[.:]?(?!\w)|(?:no\.?|top|paper|论文|論文)\s{0,3}\d{1,4}\s{0,3}[:：.、)—-]|第\s{0,3}[\d一二三四五六七八九十]{1,4}\s{0,3}篇\s{0,3}[:：]?|\d\uFE0F?\u20E3|\d{1,4}(?:[.)](?=[\s[*<`])|、|\s?[|｜]\s)|[一二三四五六七八九十]{1,3}、|[①-⑳⭐★☆•·]|(?![©®™])\p{Extended_Pictographic}\uFE0F?)\s{0,9}){0,4}/iu;

/** A title without the number and the ornaments before it. */
export function withoutLead(text: string): string {
  return text.trimStart().replace(LEAD, '');
}
