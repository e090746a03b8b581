import type { PaperTexts } from '../schema/paper.ts';

/** What one paper says, in Chinese and in English. */
export type TermSource = { id: string; zh: readonly string[]; en?: readonly string[] };

const given = (...texts: (string | undefined)[]): string[] => texts.filter((text) => text !== undefined);

/** What terms are looked for in: titles and abstracts. */
export function termSource({ paper: { id, title }, abstract }: PaperTexts): Required<TermSource> {
  return { id, zh: given(title.zh, abstract.zh), en: given(title.en, abstract.en) };
}
