/** Line ends other than `\n`: CRLF, CR, U+2028, U+2029 */
const LINE_END = /\r\n?|[\u2028\u2029]/g;

/**
 * Controls except `\n` and `\t`, soft hyphens, zero-width characters, marks of direction; joiners have their own rule.
 */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it removes controls
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** A zero-width joiner that does not join emoji, as in 👩‍🔬 */
const LONE_JOINER =
  /(?<!\p{Extended_Pictographic}\p{Emoji_Modifier}?\ufe0f?)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;

/** No-break, typographic and other spaces, and tabs: `10\u00a0%` */
const SPACE = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f]/g;

/** A character that one of the rules above is about. Most texts have none, and it costs less to know that. */
const TO_CLEAN =
  /[^\n -~\u00a1-\u00ac\u00ae-\u167f\u1681-\u1fff\u2010-\u2027\u2030-\u205e\u206a-\u2fff\u3001-\ufefe\uff00-\uffff]/;

/** `\u3000\u3000文` at the start of a line */
const INDENTATION = /^[ \u3000]+/gm;

/**
 * Text in NFC that has only visible characters, spaces and `\n`. An ideographic space that indents a line becomes two
 * spaces, any other one space. Halves of surrogate pairs become U+FFFD. Idempotent.
 */
export function cleanCharacters(text: string): string {
  const wellFormed = text.toWellFormed();
  if (!TO_CLEAN.test(wellFormed)) return wellFormed.normalize('NFC');
  return wellFormed
    .replace(LINE_END, '\n')
    .replace(INVISIBLE, '')
    .replace(LONE_JOINER, '')
    .replace(SPACE, ' ')
    .replace(INDENTATION, (indentation) => indentation.replaceAll('\u3000', '  '))
    .replaceAll('\u3000', ' ')
    .normalize('NFC');
}
