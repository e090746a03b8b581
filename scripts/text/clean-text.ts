import { cleanCharacters } from './characters/clean-characters.ts';
import { stripHtml } from './html/strip-html.ts';

/**
 * What a digest says, without HTML and in visible characters. Characters come last: a reference such as `&#8203;` may
 * stand for one that goes.
 */
export function cleanText(source: string): string {
  return cleanCharacters(stripHtml(source));
}
