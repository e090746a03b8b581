/** `A. Author`, `Jean-Luc O'Neil`, `et al.` */
const NAME =
  /^(?:\p{Lu}[\p{L}\p{M}.'’~-]{0,30}(?:\s[\p{L}\p{M}.'’~-]{1,30}){0,5}|\p{Script=Han}{2,5}|et al\.?)$/u;
const BETWEEN_NAMES = /\s*[,，、;；]\s*(?:and\s+)?|\s+(?:and|&)\s+/;
/** `A. Author et.al.` */
const AND_OTHERS = /\bet\.?\s?al\.?$/i;
const BY = /^(?:by|authors?)\s+/i;
/** A longer text is not a list of names, whatever its shape; in UTF-16 code units. */
const MAX_NAMES_LENGTH = 4_000;

/** True for a text that lists names and says nothing else; one name alone is no list. */
export function isNameList(text: string): boolean {
  if (text.length > MAX_NAMES_LENGTH) return false;
  const names = text.replace(BY, '').split(BETWEEN_NAMES);
  return (names.length > 1 || AND_OTHERS.test(text)) && names.every((name) => NAME.test(name.trim()));
}

/** `River University`, `MIT`, `Machine Learning`: what is listed in capitals and is no person */
const NO_PERSON =
  /\b(?:university|universities|institutes?|labs?|laboratory|college|school|academy|inc|corp|ltd|group|team|center|centre|research|ai|google|microsoft|meta|deepmind|nvidia|openai|learning|vision|language|models?|networks?|systems?|robotics|agents?|data)\b/i;
const SEVERAL_WORDS = /\S\s\S|^et al\.?$/;
/** The first characters of most Chinese names, and two or three more. */
const CHINESE_NAME =
  /^[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧田董袁潘于蒋蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦付傅方白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴武戴莫孔向汤湯]\p{Script=Han}{1,2}$/u;

const isPerson = (name: string): boolean =>
  CHINESE_NAME.test(name) || (SEVERAL_WORDS.test(name) && !NO_PERSON.test(name));

/** True for a list of names that are those of persons, even where no label says so. */
export function isListOfPersons(text: string): boolean {
  if (!isNameList(text)) return false;
  return text
    .replace(BY, '')
    .split(BETWEEN_NAMES)
    .every((name) => isPerson(name.trim()));
}
