/** `**Authors**:: A, B`, `- year:: 2026`: a field of Dataview on its line */
const FIELD =
  /^(?<mark>\s{0,20}(?:[-*+]\s{1,3})?)(?<open>\*{0,2}|_{0,2})(?<key>\p{L}[\p{L}\p{N} _-]{0,40}?)\k<open>::(?:\s{1,9}|$)/u;
/** `- [year:: 2026]`: a line that begins with a field in brackets */
const BRACKETED = /^\s{0,20}(?:[-*+]\s{1,3})?[[(]\p{L}[\p{L}\p{N} _-]{0,40}::\s/u;
/** `[year:: 2026]`, `(year:: 2026)` */
const INLINE =
  /[\s,;]{0,3}(?:\[(?<key>\p{L}[\p{L}\p{N} _-]{0,40})::\s(?<value>[^[\]]{1,2000})\]|\((?<key2>\p{L}[\p{L}\p{N} _-]{0,40})::\s(?<value2>[^()]{1,2000})\))/gu;
/** ` | **year:**`, `- | **year:**`: the divider before the first of them */
const DIVIDER_BEFORE = /^(?<mark>[-*+])? \| /;

/** A line with the fields of Obsidian's Dataview as labels: `**Authors:** A, B` for `Authors:: A, B`. */
export function withDataviewLabels(text: string): string {
  if (!text.includes('::')) return text;
  const field = FIELD.exec(text);
  const { mark = '', key = '' } = field?.groups ?? {};
  if (field !== null) return `${mark}**${key}:** ${text.slice(field[0].length)}`;
  if (!BRACKETED.test(text)) return text;
  return text
    .replace(
      INLINE,
      (_, key?: string, value?: string, other?: string, its?: string) =>
        ` | **${key ?? other ?? ''}:** ${(value ?? its ?? '').trim()}`,
    )
    .replace(DIVIDER_BEFORE, (_, mark?: string) => (mark === undefined ? '' : `${mark} `));
}
