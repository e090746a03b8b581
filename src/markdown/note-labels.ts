import type { Label } from '../schema/site.ts';

/** What digests call a remark, in lower case, and what it is called in the interface; `isSummary` where it says a paper in one line. */
type NoteLabel = Label & { isSummary?: true };

const TABLE: readonly [names: string, label: NoteLabel][] = [
  [
    'tl;dr|tldr|tl dr|one-line summary|one sentence summary|short summary|ai summary|一句话总结|一句話總結|一句话要点|一句话概括|速览',
    { en: 'TL;DR', zh: '一句话总结', isSummary: true },
  ],
  ['motivation|动机|動機|研究动机', { en: 'Motivation', zh: '动机' }],
  ['background|背景|研究背景', { en: 'Background', zh: '背景' }],
  ['task', { en: 'Task', zh: '任务' }],
  ['method|methods|methodology|approach|方法|研究方法|方法详解', { en: 'Method', zh: '方法' }],
  ['result|results|结果|結果|实验结果', { en: 'Result', zh: '结果' }],
  ['finding|findings|key findings', { en: 'Findings', zh: '发现' }],
  ['conclusion|conclusions|结论|結論', { en: 'Conclusion', zh: '结论' }],
  ['innovation|创新|创新点|創新點', { en: 'What is new', zh: '创新点' }],
  [
    'contribution|contributions|key contributions|贡献|主要贡献|核心贡献',
    { en: 'Contributions', zh: '贡献' },
  ],
  ['highlight|highlights|亮点|亮點|实验亮点', { en: 'Highlights', zh: '亮点' }],
  ['limitation|limitations|局限|局限性', { en: 'Limitations', zh: '局限' }],
  ['insight|insights', { en: 'Insights', zh: '见解' }],
  ['takeaway|takeaways|key points|要点|要點|核心要点', { en: 'Key points', zh: '要点' }],
  ['why it matters', { en: 'Why it matters', zh: '意义' }],
  ['reason|推荐理由|推薦理由', { en: 'Why it is recommended', zh: '推荐理由' }],
  ['应用场景', { en: 'Uses', zh: '应用场景' }],
  ['review|评论|評論|点评', { en: 'Review', zh: '点评' }],
  ['解读|解讀|ai解读', { en: 'Explanation', zh: '解读' }],
  ['brief|总结|總結|概述|简介|簡介|导读|ai总结|ai 总结', { en: 'Summary', zh: '概述' }],
  ['keyword|keywords|key words|关键词|關鍵詞|关键字|关键字词', { en: 'Keywords', zh: '关键词' }],
  ['score|rating|评分|評分|得分|推荐指数', { en: 'Score', zh: '评分' }],
  ['relevance|relevance score|相关性', { en: 'Relevance', zh: '相关性' }],
  ['匹配领域', { en: 'Field', zh: '领域' }],
  ['comment|comments|remark|remarks|note|notes|备注|備註', { en: 'Remarks', zh: '备注' }],
  ['venue|conference|会议', { en: 'Venue', zh: '会议' }],
  ['journal|journal ref|journal_ref|期刊', { en: 'Journal', zh: '期刊' }],
  [
    'affiliation|affiliations|institution|institutions|organization|机构|单位',
    { en: 'Affiliations', zh: '机构' },
  ],
  ['upvotes|votes', { en: 'Votes', zh: '票数' }],
];

const LABELS: ReadonlyMap<string, NoteLabel> = new Map(
  TABLE.flatMap(([names, label]) => names.split('|').map((name) => [name, label] as const)),
);

/** The label of a remark (`**Motivation** …`) in both languages of the interface; `undefined` for one that nobody knows. */
export const noteLabel = (label: string): NoteLabel | undefined =>
  LABELS.get(
    label
      .trim()
      .replace(/\s*[:：]$/, '')
      .toLowerCase(),
  );
