import { z } from 'zod';

/** The two languages of every paper. */
const languageSchema = z.enum(['en', 'zh']);
export type Language = z.output<typeof languageSchema>;

/** The script of a Chinese text: Simplified or Traditional. */
export const scriptSchema = z.enum(['Hans', 'Hant']);
export type Script = z.output<typeof scriptSchema>;

/** BCP 47 tag for the `lang` attribute of a run of text. */
export function langTag(language: Language, script: Script = 'Hans'): string {
  return language === 'en' ? 'en' : `zh-${script}`;
}
