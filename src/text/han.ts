const HAN = /\p{Script=Han}/u;
const EVERY_HAN = /\p{Script=Han}/gu;

/** True for a text with a Han character in it, and so for a Han character. */
export const hasHan = (text: string): boolean => HAN.test(text);

/** The Han characters of a text, one by one. */
export const hanOf = (text: string): string[] => text.match(EVERY_HAN) ?? [];
