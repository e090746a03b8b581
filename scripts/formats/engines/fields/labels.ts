/** What a label, a table header or a key of a data file can stand for; `nothing` for a known one without data (`#`). */
export type LabelledField =
  | 'title'
  | 'titleZh'
  | 'authors'
  | 'date'
  | 'id'
  | 'code'
  | 'link'
  | 'topic'
  | 'abstract'
  | 'abstractZh'
  | 'note'
  | 'nothing';

/** Fields that only papers have; others have a title, a date or a link, too. */
export const OF_PAPERS: ReadonlySet<LabelledField> = new Set([
  'titleZh',
  'authors',
  'id',
  'abstract',
  'abstractZh',
]);

/**
 * The dictionary of labels: the words that digests use for each field, in lower case, without punctuation around them.
 * Every engine reads it. A new word goes into the row of its field and its language.
 */
const WORDS: readonly (readonly [LabelledField, string])[] = [
  [
    'title',
    'title|titles|paper|papers|paper title|paper name|english title|original title|title (en)|title en|title_en',
  ],
  [
    'title',
    '标题|標題|题目|題目|论文|論文|论文标题|論文標題|论文题目|論文題目|论文名称|論文名稱|英文标题|英文標題|原标题|原標題|原文标题|题名',
  ],
  [
    'titleZh',
    'title (zh)|title (cn)|title_zh|title_cn|zh_title|cn_title|chinese title|translated title|title zh|title cn',
  ],
  [
    'titleZh',
    '中文标题|中文標題|中文题目|中文題目|标题翻译|標題翻譯|译名|翻译标题|标题 (中文)|题目 (中文)|中文名|中文名称|标题中文',
  ],
  [
    'authors',
    'author|authors|author (s)|author list|first author|by|作者|一作|作者列表|作者们|论文作者|論文作者|第一作者',
  ],
  [
    'date',
    'date|dates|published|publish date|published date|publication date|published on|publish|publish time|publish_date|published_date|publication_date|submitted|submitted on|submission date|announced|release date|released|pubdate|time|day',
  ],
  [
    'date',
    '日期|发布日期|發布日期|發佈日期|发表日期|發表日期|发布时间|發布時間|发表时间|提交日期|提交时间|提交於|发布|发布于|时间|時間|收录日期|公开日期',
  ],
  [
    'id',
    'id|link|links|url|urls|pdf|abs|html|arxiv|arxiv id|arxiv_id|arxiv link|arxiv url|arxiv page|paper link|paper url|paper_link|paper_url|pdf link|pdf url|pdf_url|pdf_link|entry_id|paper_id|doi|openreview|homepage|abstract link|abstract url|abs url|read more|source|full text|guid|arxiv number|paper pdf',
  ],
  [
    'id',
    '链接|連結|鏈接|论文链接|論文連結|論文鏈接|原文链接|原文連結|pdf链接|pdf 链接|pdf连结|论文地址|論文地址|地址|arxiv链接|arxiv 链接|arxiv地址|arxiv编号|arxiv 编号|编号|原文|原文地址|网址|論文網址',
  ],
  [
    'code',
    'code|codes|code link|code url|code_url|code_link|github|github link|github repo|repo|repository|source code|official code|implementation|code & data',
  ],
  [
    'code',
    '代码|代碼|代码/项目|项目/代码|程式碼|代码链接|代碼鏈接|代碼連結|程式碼連結|代码地址|开源代码|開源代碼|开源地址|开源链接|源码|源碼|项目代码|代码仓库|github链接|github 链接|github地址',
  ],
  [
    'link',
    'project|project page|project website|website|web|page|demo|dataset|data|model|models|video|slides|poster|huggingface|hugging face|hf|hf link|blog|webpage|alphaxiv',
  ],
  [
    'link',
    '项目|项目主页|項目主頁|项目链接|项目地址|主页|主頁|项目页面|网站|網站|数据集|演示|模型|博客|网页|相关链接',
  ],
  [
    'topic',
    'topic|topics|category|categories|subject|subjects|primary category|primary_category|main category|primary subject|area|field|tag|tags|arxiv category|arxiv categories|class|classification',
  ],
  [
    'topic',
    '分类|分類|类别|類別|主题|主題|领域|領域|学科|主分类|主类别|标签|標籤|研究领域|论文分类|所属领域|方向',
  ],
  [
    'abstract',
    'abstract|abstracts|summary|paper abstract|original abstract|english abstract|abstract (en)|abstract (english)|abstract_en|abs text|description|abstract text|abstract en',
  ],
  [
    'abstract',
    '摘要|论文摘要|論文摘要|英文摘要|原文摘要|摘要 (原文)|摘要 (英文)|摘要原文|原始摘要|文摘|摘 要',
  ],
  [
    'abstractZh',
    'abstract (zh)|abstract (cn)|abstract (chinese)|abstract_zh|abstract_cn|zh_abstract|cn_abstract|chinese abstract|translated abstract|abstract zh|abstract cn|summary (zh)|summary_zh|summary_cn|translation|abstract translation',
  ],
  [
    'abstractZh',
    '中文摘要|摘要 (中文)|摘要翻译|摘要翻譯|翻译摘要|翻譯摘要|摘要译文|摘要譯文|中文翻译|中文翻譯|摘要中文|译文|譯文|摘要 (zh)|中译摘要|摘要 (中文翻译)',
  ],
  [
    'note',
    'tl;dr|tldr|tl dr|motivation|method|methods|methodology|approach|result|results|finding|findings|key findings|conclusion|conclusions|comment|comments|remark|remarks|note|notes|keyword|keywords|key words|score|rating|relevance|relevance score|background|innovation|highlight|highlights|contribution|contributions|key contributions|limitation|limitations|insight|insights|ai summary|ai_summary|task|takeaway|takeaways|key points|review|why it matters|reason|venue|journal|journal ref|journal_ref|conference|affiliation|affiliations|institution|institutions|organization|upvotes|votes|one-line summary|one sentence summary|short summary|brief',
  ],
  [
    'note',
    '一句话要点|一句话总结|一句話總結|一句话概括|核心要点|核心贡献|要点|要點|动机|動機|研究动机|方法|研究方法|方法详解|结果|結果|实验结果|实验亮点|结论|結論|备注|備註|评论|評論|点评|关键词|關鍵詞|关键字|关键字词|创新|创新点|創新點|背景|研究背景|总结|總結|亮点|亮點|贡献|主要贡献|局限|局限性|评分|評分|得分|推荐理由|推薦理由|推荐指数|解读|解讀|概述|简介|簡介|导读|应用场景|匹配领域|期刊|会议|机构|单位|ai总结|ai 总结|ai解读|速览|相关性',
  ],
  [
    'nothing',
    '#|no|no.|num|number|index|rank|idx|序号|序號|排名|star|stars|favorite|收藏|操作|updated|update date|updated date|last updated|更新日期|更新时间|更新|version|版本|lastbuilddate|type|lang|language',
  ],
];

const FIELDS: ReadonlyMap<string, LabelledField> = new Map(
  WORDS.flatMap(([field, words]) => words.split('|').map((word) => [word, field] as const)),
);

/** Signs, emoji and Markdown around a label: `- **📝 摘要（中文）：**` */
const AROUND = /^[^\p{L}\p{N}#]+|[^\p{L}\p{N})#.;]+$/gu;

/** A label as the dictionary has it: in lower case and half width, without signs around it. */
function foldLabel(label: string): string {
  const folded = label.normalize('NFKC').toLowerCase().replace(/\\/g, '').replace(/\s+/g, ' ');
  return folded.replace(AROUND, '').replace(/\s*\(/g, ' (').trim();
}

/** A longer text is never a label, a header or a key; in UTF-16 code units. */
export const MAX_LABEL_LENGTH = 60;

/** The same labels recur on every record, so what they stand for is remembered, for at most this many. */
const MAX_REMEMBERED = 10_000;
const remembered = new Map<string, LabelledField | undefined>();

function lookUp(label: string): LabelledField | undefined {
  const folded = foldLabel(label);
  return (
    FIELDS.get(folded) ?? FIELDS.get(folded.replace(/[.;)]+$/, '')) ?? FIELDS.get(folded.replace(/s$/, ''))
  );
}

/**
 * What a label stands for, in English or Chinese and with any signs around it; `undefined` if the dictionary does not
 * have it.
 */
export function fieldOfLabel(label: string): LabelledField | undefined {
  if (label.length > MAX_LABEL_LENGTH) return undefined;
  if (!remembered.has(label)) {
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    remembered.set(label, lookUp(label));
  }
  return remembered.get(label);
}
