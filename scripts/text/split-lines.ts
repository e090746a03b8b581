/** CR, U+0085, U+2028 and U+2029: line ends besides `\n` and CRLF */
const RARE = /[\r\u0085\u2028\u2029]/;
const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/;

/** The lines of a text. A line end at the end of the text does not begin another line. */
export function splitLines(text: string): string[] {
  const lines = text.split(RARE.test(text) ? LINE_END : '\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
