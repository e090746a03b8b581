import { availableOf } from '../schema/available.ts';
import type { Language } from '../schema/language.ts';
import type { Paper } from '../schema/paper.ts';

/** Whether any digest gives an abstract in this language. */
export function hasAbstract(paper: Paper, language: Language): boolean {
  return availableOf(paper).includes(language);
}
