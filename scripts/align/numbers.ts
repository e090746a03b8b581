/** A number in digits with its unit, in folded text: `7b`, `1,000`, `3.5 billion`, `700 万`, `1000亿` */
export const NUMBER =
  /(?<digits>\d[\d,]*(?:\.\d+)?)(?:[ -]?(?<unit>thousand|million|billion|trillion|[kmbt](?![a-z0-9])|[十百千]?[万亿]亿?|[百千兆]))?/;

/** `三` of `三种`: a Chinese numeral before what is counted, in folded text. */
const CHINESE_NUMERAL = /[二两双三四五六七八九十](?=[个种项类大阶步维篇层次倍名组轮方者重])/g;

const UNITS = new Map(
  Object.entries({
    ...{ k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, b: 1e9, billion: 1e9, t: 1e12, trillion: 1e12 },
    ...{ 百: 1e2, 千: 1e3, 万: 1e4, 十万: 1e5, 百万: 1e6, 千万: 1e7 },
    ...{ 亿: 1e8, 十亿: 1e9, 百亿: 1e10, 千亿: 1e11, 万亿: 1e12, 兆: 1e12 },
  }),
);

/** English words and Chinese numerals for 2 to 10. */
const SMALL_NUMBERS = new Map(
  [
    'two dual 二 两 双',
    'three triple 三',
    'four 四',
    'five 五',
    'six 六',
    'seven 七',
    'eight 八',
    'nine 九',
    'ten 十',
  ]
    .map((words) => words.split(' '))
    .flatMap((words, index) => words.map((word): [string, number] => [word, index + 2])),
);

const DIGITS_THAT_COUNT = 10;

function keyOf(value: number): string {
  return `#${Number(value.toPrecision(DIGITS_THAT_COUNT))}`;
}

/** The key of a number with its unit: `#7000000` for `7m`, `7 million` and `700 万`. */
export function numberKey(digits: string, unit = ''): string {
  return keyOf(Number(digits.replaceAll(',', '')) * (UNITS.get(unit) ?? 1));
}

/** The key of a number word in lower case, English or Chinese: `#3` for `three` and `三`. */
export function numeralKey(word: string): string | undefined {
  const value = SMALL_NUMBERS.get(word);
  return value === undefined ? undefined : keyOf(value);
}

/** The keys of the numerals that count something in a folded Chinese text. */
export function chineseNumeralKeys(text: string): string[] {
  return (text.match(CHINESE_NUMERAL) ?? []).flatMap((numeral) => numeralKey(numeral) ?? []);
}
