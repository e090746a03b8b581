import { parseAuthors } from './parse-authors.ts';

/** `Ada`, `O'Neil-Lee`, `J.-P.`: a word of a name; `de`, `van`: what may stand before one */
const WORD = String.raw`(?!\p{Script=Han})\p{Lu}[\p{L}\p{M}.'’-]{0,30}`;
const PARTICLE = 'da|de|del|della|den|der|di|do|dos|du|el|la|le|bin|ibn|bou|ter|van|von|y|zu';
const between = (particle: string): string =>
  String.raw`^(?:(?:${PARTICLE})\s){0,2}${WORD}(?:\s(?:${WORD}|${particle})){0,6}$`;
/** `A. Author`, `Jean-Luc O'Neil`, `Gregor. Mill`, `Huang Y`, `Kim de Vries` */
const NAME = new RegExp(between(String.raw`(?:\p{Ll}{1,4}\s){1,3}${WORD}`), 'u');
/** `Ada Byron`: a name that is one without others beside it */
const WHOLE_NAME = new RegExp(String.raw`^${WORD}(?:\s(?:${WORD}|${PARTICLE})){0,3}\s${WORD}$`, 'u');
/** `张三`: the first characters of most Chinese names, and one or two more */
const CHINESE_NAME =
  /^(?:欧阳|司马|上官|诸葛|[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴武戴莫孔向汤湯常温康施文牛樊葛邢安齐齊伍庞龐兰蘭申倪章鲁魯俞洪左柯宁寧柳])\p{Script=Han}{1,2}$/u;
/** `山田太郎`, `김철수`, `マリオ・ロッシ` */
const EAST_ASIAN_NAME =
  /^(?:[\p{Script=Han}々]{2,5}|[\p{Script=Han}\p{Script=Katakana}・ー]{2,12}|\p{Script=Hangul}{2,4})$/u;
/** Words of topics, headings and badges: what has one is no name, whatever its shape. */
const NO_NAME =
  /\b(?:abstract|academy|accepted|agents?|analysis|arxiv|attention|award|benchmarks?|best|center|centre|college|consortium|corporation|code|computer|conference|daily|data|dataset|deep|department|detection|digest|diffusion|discovery|featured|foundation|generation|github|group|image|inference|informatics|initiative|institute|institution|introduction|journal|keynote|lab|laborator(?:y|ies)|labs|language|large|latest|learning|letters|llms?|machine|medical|methods?|models?|multimodal|nature|network|networks|neural|new|news|notes?|online|open|optimization|oral|overview|papers?|planning|poster|preprint|proceedings|processing|project|reasoning|recommended|related|report|research|results?|retrieval|review|robotics|robots?|school|sciences?|section|segmentation|software|source|spotlight|summary|survey|systems?|talk|team|technical|technolog(?:y|ies)|text|theory|tool|topics?|training|transformers?|university|video|vision|week|weekly|work|workshop)\b/i;
/** `River AI`, `Lake Inc`: companies; `Ai` is a name */
const COMPANY = /\s(?:AI|Inc|Ltd|LLC|GmbH|Corp)\b/;
const NO_HAN_NAME =
  /论文|論文|代码|代碼|推荐|推薦|精选|最新|热门|高票|模型|学习|學習|数据|生成|自动|来源|日报|今日|更多|阅读|原文|摘要|作者|机构|大学|大學|研究|方法|视觉|语言|智能|机器|网络|图像|视频|检测|分类|综述|强化|推理|优化|增强|检索|模态|开源|会议|期刊|分析|应用|系统|安全|公司|团队/;
/** A longer text is not a list of names, whatever its shape; in UTF-16 code units. */
const MAX_LENGTH = 4_000;
/** A sentence, a year, an address, a formula: what is no list of names */
const OTHER = /\d{4}|[。！？?!:：=$\\/{}<>"]/;

/** What stands between names or behind the last one; every list has such a sign */
const OF_LISTS = /[,;，；、|·•&()（）[\]…等他외]|ほか|\.{3}|et\.?\s?al|\band\s|more|others/i;

/** `Ada Byron`, `张三`: the name of a person, wherever it stands */
const isWhole = (text: string): boolean =>
  CHINESE_NAME.test(text) || /\S\s\S|・|^\p{Script=Hangul}/u.test(text);
const hasShape = (text: string): boolean => EAST_ASIAN_NAME.test(text) || NAME.test(text);
const isWord = (text: string): boolean => NO_HAN_NAME.test(text) || NO_NAME.test(text) || COMPANY.test(text);
/** One name in as many may be of another shape (`danah boyd`), or a word, too (`Ai`). */
const OF_ANOTHER_SHAPE = 6;

/** True for a text that is a list of names of people, two at least or one "et al.", and nothing else: half of them are whole names. */
export function isNameList(text: string): boolean {
  if (text.length > MAX_LENGTH || OTHER.test(text) || !OF_LISTS.test(text)) return false;
  const { names, isComplete } = parseAuthors(text);
  if (names.filter(isWhole).length * 2 < names.length) return false;
  const others = names.filter((name) => !hasShape(name) || isWord(name)).length;
  return names.length > (isComplete ? 1 : 0) && others * OF_ANOTHER_SHAPE <= names.length;
}

/** True for the full name of one person and nothing else: `Ada Byron`, not `Quick Summary`. */
export function isOneName(text: string): boolean {
  return WHOLE_NAME.test(text) && !isWord(text);
}

/** `Byron`, `van der Berg`, `O'Neil-Lee` */
const FAMILY_NAME = new RegExp(String.raw`^(?:(?:${PARTICLE})\s){0,2}${WORD}$`, 'u');
/** `Manipulation`, `Robotics`, `Recommended`: endings of words that are no names */
const ENDING_OF_A_WORD = /(?:tion|sion|ics|ment|ity|ness|logy|graphy|ware|able|ive|ical|ed|ly)$/i;
/** Institutes and verdicts that stand where family names may stand */
const INSTITUTE_OR_VERDICT =
  /^(?:google|meta|microsoft|anthropic|openai|deepmind|nvidia|apple|amazon|adobe|ibm|intel|samsung|baidu|tencent|alibaba|bytedance|huawei|stanford|mit|berkeley|princeton|harvard|oxford|cambridge|tsinghua|must(?:-\p{L}{1,9})?|skim|high|medium|low|important|read|strong|weak|good|great|theory|new)$/iu;

/** True for family names alone, `Byron, Chen` or `Byron et al.`: names only where the paper itself is named beside them. */
export function areFamilyNames(text: string): boolean {
  if (text.length > MAX_LENGTH || OTHER.test(text)) return false;
  const { names } = parseAuthors(text);
  const isFamily = (name: string): boolean =>
    name.length > 1 && name !== name.toUpperCase() && FAMILY_NAME.test(name) && !isWord(name);
  return (
    names.length > 0 &&
    names.every((name) => isFamily(name) && !ENDING_OF_A_WORD.test(name) && !INSTITUTE_OR_VERDICT.test(name))
  );
}
