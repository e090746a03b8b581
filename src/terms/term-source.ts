import type { PaperTexts } from '../schema/paper.ts';
import type { TermSource } from './mining/mine-terms.ts';

const given = (...texts: (string | undefined)[]): string[] => texts.filter((text) => text !== undefined);

/** What terms are mined from: titles and abstracts. */
export function termSource({ paper: { id, title }, abstract }: PaperTexts): Required<TermSource> {
  return { id, zh: given(title.zh, abstract.zh), en: given(title.en, abstract.en) };
}
