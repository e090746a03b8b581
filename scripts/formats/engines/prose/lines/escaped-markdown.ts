import { perObject } from '../../../../per-object.ts';

/** `\*\*Authors\*\*: …`, `\# A Title`, `> \- \*\*摘要\*\*` */
const ESCAPED = /^\s{0,9}(?:>\s{0,9})?\\(?:#|\*\\\*|-\s|\[)/;
/** `**Authors**: …`, `# A Title`, `- **摘要**` */
const UNESCAPED = /^\s{0,9}(?:>\s{0,9})?(?:#{1,6}\s|\*\*|-\s|\[)/;
/** `\*` */
const ESCAPE = /\\(?<sign>[!-/:-@[-`{-~])/g;

/** Takes the backslashes out of a file in which all Markdown is escaped; gives other files unchanged. */
export const unescapeMarkdown = perObject((lines: readonly string[]): readonly string[] => {
  const count = (pattern: RegExp): number => lines.filter((text) => pattern.test(text)).length;
  const escaped = count(ESCAPED);
  if (escaped < 2 || escaped < count(UNESCAPED)) return lines;
  return lines.map((text) => text.replace(ESCAPE, '$<sign>'));
});
