/**
 * The words that digests use for each field, in lower case and Simplified characters, without signs around them: English,
 * Chinese, Japanese and Korean. A label that is made of such a word and others (`中文摘要`, `Paper URL`) need not stand here:
 * see `label-parts.ts`. A new word goes into the row of its field and its language.
 */
export const LABEL_WORDS = [
  ['title', 'title|paper|papers|paper name|标题|题目|题名|论文|论文名称|タイトル|题名|论文名|제목|논문'],
  ['titleZh', '译名|中文名|中文名称'],
  [
    'authors',
    'author|authors|author (s)|author list|first author|by|written by|作者|一作|作者列表|作者们|第一作者|著者|著者名|筆者|저자|지은이',
  ],
  [
    'date',
    'date|dates|published|publish|submitted|announced|released|release|posted|posted on|issued|pubdate|time|day|发布|发布于|发表于|提交于|上线|日期|时间|日付|日時|発表|公開|掲載|出版|날짜|일자|발표|게재|출판',
  ],
  [
    'id',
    'id|link|links|url|urls|pdf|arxiv page|paper page|abs|html|arxiv|entry_id|doi|openreview|homepage|read more|source|full text|original|guid|arxiv number|where|链接|连结|地址|编号|原文|网址|论文编号|リンク|링크|주소|원문',
  ],
  [
    'code',
    'code|codes|github|github repo|repo|repository|source code|open source|implementation|code & data|code and data|代码|代码/项目|项目/代码|程式码|源码|源代码|开源代码|开源地址|开源链接|代码仓库|コード|ソースコード|実装|코드|소스코드',
  ],
  [
    'link',
    'project|project website|website|web|page|demo|dataset|data|model|models|video|slides|poster|huggingface|hugging face|hf|blog|webpage|alphaxiv|项目|项目主页|主页|项目页面|网站|数据集|演示|模型|博客|网页|相关链接|プロジェクト|デモ|动画|프로젝트|데모',
  ],
  [
    'topic',
    'topic|topics|category|categories|subject|subjects|main category|primary subject|area|field|tag|tags|class|classification|分类|类别|主题|领域|学科|主分类|主类别|标签|研究领域|所属领域|方向|研究方向|カテゴリ|カテゴリー|分野|研究分野|タグ|トピック|분류|분야|카테고리|태그|주제',
  ],
  [
    'abstract',
    'abstract|abstracts|summary|abs text|description|abstract text|摘要|文摘|摘 要|概要|要旨|要约|アブストラクト|抄录|あらまし|초록|요약|개요',
  ],
  ['abstractZh', 'translation|译文'],
  [
    'note',
    'tl;dr|tldr|tl dr|motivation|method|methods|methodology|approach|result|results|finding|findings|key findings|conclusion|conclusions|comment|comments|remark|remarks|note|notes|keyword|keywords|key words|score|rating|relevance|relevance score|background|innovation|highlight|highlights|contribution|contributions|key contributions|limitation|limitations|insight|insights|ai summary|ai_summary|task|takeaway|takeaways|key points|review|why it matters|reason|venue|journal|journal ref|journal_ref|conference|affiliation|affiliations|institution|institutions|organization|organizations|upvotes|votes|one-line summary|one sentence summary|one-sentence summary|short summary|short|brief|key idea|main idea|core idea|problem|takeaway message|corresponding author|corresponding authors|accepted by|accepted at|published in|published at|publisher|citation|citations|bibtex|who|retweets|impact|significance|lay summary|plain language summary|recommendation',
  ],
  [
    'note',
    '一句话|一句话要点|一句话总结|一句话概括|一句话摘要|一句话介绍|核心要点|核心贡献|核心思想|核心内容|核心创新|要点|动机|研究动机|方法|研究方法|方法详解|结果|实验结果|实验亮点|结论|备注|评论|点评|短评|关键词|关键字|关键字词|创新|创新点|主要创新|背景|研究背景|研究问题|总结|亮点|贡献|主要贡献|主要内容|局限|局限性|评分|得分|推荐理由|推荐指数|解读|概述|简介|导读|笔记|速读|应用场景|匹配领域|期刊|会议|机构|单位|作者单位|研究机构|通讯作者|录用|接收|收录于|出处|来源|ai总结|ai 总结|ai解读|速览|相关性|相关度|推荐度|引用|引用数|发表会议|发表期刊|会议/期刊|期刊/会议|摘要点评',
  ],
  [
    'note',
    '会议|学会|採択|採択会议|採択先|机関|所属|所属机関|キーワード|コメント|背景|目的|手法|提案手法|结果|结论|一言|一言要约|ひとこと|ひとことで言うと|ポイント|要点|课题|贡献|新规性|注目理由|論文誌|掲载誌|소속|키워드|학회|코멘트|한줄요약|한 줄 요약|핵심|배경|방법|결과|결론',
  ],
  [
    'nothing',
    '#|no|no.|num|number|index|rank|idx|序号|排名|star|stars|favorite|收藏|操作|updated|update|last updated|更新|version|版本|lastbuilddate|type|announce type|lang|language|番号|更新日|语言|번호|순번|업데이트',
  ],
] as const;
