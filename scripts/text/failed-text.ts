/** What ends a statement. */
const END = String.raw`(?=\s*(?:$|[.:;!(。：；！（]))`;
/** What ends a statement, or goes on about its reason. */
const ZH_END = String.raw`(?=\s*(?:$|[.,:;!(。，：；！（]))`;
const EN_OBJECT = String.raw`(?:(?:an?|the|this|any|valid|chinese|english|paper|full)\s+)*(?:abstract|summary|translation|content|text|paper|response|article|page|pdf|url)`;
const ZH_OBJECT =
  '(?:(?:该|該|此|本|这|這|篇|论文|論文|文章|原文|的|中文|英文|任何|相关|有效|网页|網頁|链接|鏈接|页面)*(?:摘要|翻译|翻譯|内容|內容|总结|總結|信息|论文|論文|文章|原文|全文|网页|網頁|链接|鏈接))?';

const pattern = (...parts: string[]): RegExp => new RegExp(`^${parts.join('')}`, 'i');

/**
 * How generators say that they failed: `Summary generation failed`, `抱歉，我无法……`, `As an AI language model, I …`. Each
 * tells of the generator and ends there, so that no sentence about research is one: `无法获取梯度的黑盒优化问题……`.
 */
const FAILURES: readonly RegExp[] = [
  pattern(
    String.raw`(?:(?:abstract|summary|translation|content)\s+)?(?:generation|translation|summari[sz]ation|extraction)\s+(?:has\s+)?failed`,
    END,
  ),
  pattern(
    String.raw`(?:failed|unable)\s+to\s+(?:generate|translate|summari[sz]e|extract|fetch|retrieve)`,
    String.raw`(?:\s+${EN_OBJECT}(?:\s+(?:for|of|from|due|because|at)\s[^,]*$|,\s*please\b.*)?)?`,
    END,
  ),
  /^(?:error|timeout)\b\s*[:：]/i,
  /^(?:i['’]?m|i\s+am|we\s+are)\s+(?:very\s+)?sorry(?=\s*(?:$|[.,:;!，。]|but\b|that\b|for\b|to\b))/i,
  /^(?:sorry|apologies)\b[,.，]/i,
  /^as\s+an?\s+(?:ai|artificial\s+intelligence)\s+(?:language\s+)?(?:model|assistant)\s*,?\s+(?:i|my)\b/i,
  /^(?:非常)?(?:抱歉|对不起|對不起|很遗憾|很遺憾)(?:$|[，,。.！!\s]*(?:我|您|无法|無法|不能|未能|没有|沒有|该论文|該論文|这篇|這篇|作为|作為))/,
  /^(?:作为|作為)(?:一个|一個|一名)?\s*(?:AI|人工智能|人工智慧|大型?)?\s*(?:语言模型|語言模型|助手|助理)[，,]\s*我/i,
  pattern('(?:无法|無法|未能)(?:生成|翻译|翻譯|提供|获取|獲取|总结|總結)', ZH_OBJECT, ZH_END),
  pattern('(?:摘要|翻译|翻譯|总结|總結)?(?:生成|翻译|翻譯|获取|獲取)(?:失败|失敗|出错|错误|錯誤)', ZH_END),
  pattern('(?:暂无|暫無|没有|沒有|無|无)(?:中文|英文)?(?:摘要|翻译|翻譯|内容|內容)', ZH_END),
  /^(?:n\/a|none|null|no\s+(?:abstract|summary|translation)(?:\s+available)?)[.。]?$/i,
];

/** A longer text is not an apology, even if it begins like one; in UTF-16 code units. */
const MAX_LENGTH = 400;

/** True for a text that only says that the abstract is missing or could not be made. */
export function isFailedText(text: string): boolean {
  const start = text.trim();
  return start.length <= MAX_LENGTH && FAILURES.some((failure) => failure.test(start));
}
