import { fold } from './fold/fold.ts';

const OTHERS = /[^\p{L}\p{N}]+/gu;

/** The letters and digits of a text, without case, accents and punctuation: equal for two spellings of one title. */
export const letters = (text: string): string => text.normalize('NFKD').toLowerCase().replace(OTHERS, '');

/** The letters and digits of a folded text: also equal for both scripts of Chinese. */
export const foldedLetters = (text: string): string => fold(text).replace(OTHERS, '');
