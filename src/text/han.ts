/** All Han characters stand in this part of Unicode, or in planes above; a cheap test for the many texts without any. */
const EAST_ASIAN = /[\u2e80-\uffff]/;
const HAN = /\p{Script=Han}/u;
const EVERY_HAN = /\p{Script=Han}/gu;

/** Han characters and the punctuation of East Asian texts, each two Latin letters wide. */
const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u;

/** True for a text with a Han character in it, and so for a Han character. */
export const hasHan = (text: string): boolean => EAST_ASIAN.test(text) && HAN.test(text);

/** The Han characters of a text, one by one. */
export const hanOf = (text: string): string[] => (EAST_ASIAN.test(text) && text.match(EVERY_HAN)) || [];

/** True for a Han character or a full-width sign. */
export const isWide = (character: string): boolean => WIDE.test(character);
