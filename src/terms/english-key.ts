import { foldedLetters } from '../text/letters.ts';
import { singular } from '../text/plurals.ts';

/** A term with its last word in the singular: `Large Language Models` → `Large Language Model`. */
export function singularTerm(term: string): string {
  return term.replace(/['’]s$/, '').replace(/[A-Za-z]+$/, singular);
}

/** What two spellings of one English term share: its folded letters, last word singular. */
export function englishKey(term: string): string {
  return foldedLetters(singularTerm(term));
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
