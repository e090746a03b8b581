import { fold } from '../text/fold/fold.ts';

/** `classes`, `analysis`, `dynamics`, `series`: an s that marks no plural. */
const NO_PLURAL = /(?:ss|us|is|ics|ias|series|lens)$/i;

/** The singular of an English word by its ending: `models` → `model`, `strategies` → `strategy`. */
export function singular(word: string): string {
  if (word.length < 4 || NO_PLURAL.test(word)) return word;
  if (/[^aeiou]ies$/i.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/i.test(word)) return word.slice(0, -2);
  return word.replace(/s$/, '');
}

/** A term with its last word in the singular: `Large Language Models` → `Large Language Model`. */
export function singularTerm(term: string): string {
  return term.replace(/['’]s$/, '').replace(/[A-Za-z]+$/, singular);
}

/** What two spellings of one English term share: its folded letters, last word singular. */
export function englishKey(term: string): string {
  return fold(singularTerm(term)).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** `LLM`, `LoRA`, `P&ID`, `KG-RAG`, `mAP`; not `Needle` */
const ABBREVIATION = /^(?=(?:[^A-Z]*[A-Z]){2})[A-Za-z][A-Za-z0-9&+-]{1,9}$/;
/** `LLMs`, `CNNs` */
const PLURAL_ABBREVIATION = /(?<=[A-Z0-9])s$/;

/** An abbreviation without the s of its plural; `undefined` if the text is not an abbreviation. */
export function abbreviation(text: string): string | undefined {
  const single = text.replace(PLURAL_ABBREVIATION, '');
  return ABBREVIATION.test(single) ? single : undefined;
}
