/** How generators say that they failed: `Summary generation failed`, `抱歉，我无法……`, `As an AI language model` */
const FAILURES: readonly RegExp[] = [
  /^(?:(?:abstract|summary|translation|content)\s+)?(?:generation|translation|summari[sz]ation|extraction)\s+(?:has\s+)?failed\b/i,
  /^(?:failed|unable)\s+to\s+(?:generate|translate|summari[sz]e|extract|fetch|retrieve)\b/i,
  /^(?:error|timeout)\b\s*[:：]/i,
  /^(?:i['’]?m|i\s+am|we\s+are)\s+(?:very\s+)?sorry\b/i,
  /^(?:sorry|apologies)\b[,.，]/i,
  /^as\s+an?\s+(?:ai|artificial\s+intelligence)\s+(?:language\s+)?(?:model|assistant)\b/i,
  /^(?:非常)?(?:抱歉|对不起|很遗憾|對不起)/,
  /^(?:作为|作為)(?:一个|一個|一名)?\s*(?:AI|人工智能|人工智慧|大型?)?\s*(?:语言模型|語言模型|助手|助理)[，,]\s*我/i,
  /^(?:无法|無法|未能)(?:生成|翻译|翻譯|提供|获取|獲取|总结|總結)/,
  /^(?:摘要|翻译|翻譯|总结|總結)?(?:生成|翻译|翻譯|获取)(?:失败|失敗|出错|错误)/,
  /^(?:暂无|暫無|没有|無|无)(?:中文)?(?:摘要|翻译|翻譯|内容)/,
  /^(?:n\/a|none|null|no\s+(?:abstract|summary|translation)(?:\s+available)?)[.。]?$/i,
];

/** A longer text is not an apology, even if it begins like one; in UTF-16 code units. */
const MAX_LENGTH = 400;

/** True for a text that only says that the abstract is missing or could not be made. */
export function isFailedText(text: string): boolean {
  const start = text.trim();
  return start.length <= MAX_LENGTH && FAILURES.some((failure) => failure.test(start));
}
