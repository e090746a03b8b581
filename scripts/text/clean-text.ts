import { cleanCharacters } from './characters/clean-characters.ts';
import { stripHtml } from './html/strip-html.ts';

/**
 * A text of a digest without HTML and invisible characters. Characters are cleaned last, because a reference such as
 * `&#8203;` may stand for an invisible one.
 */
export function cleanText(source: string): string {
  return cleanCharacters(stripHtml(source));
}
