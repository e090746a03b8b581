import { cutWords } from '../../text/words.ts';

/** A text's words with a space before each: includes ` mach` if a word begins with `mach`. */
const spaced = (text: string): string =>
  cutWords(text)
    .map((word) => ` ${word.text}`)
    .join('');

/** Tells names that have a word which begins so, or these words side by side of which the last one does. */
export function namedBy(beginning: string): (name: string) => boolean {
  const wanted = spaced(beginning);
  return (name) => spaced(name).includes(wanted);
}
