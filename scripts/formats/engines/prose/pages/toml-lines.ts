import type { Line } from '../../../lines.ts';

/** `title = "A Title"`, `"arxiv.id" = '2405.00010'` */
const MEMBER =
  /^\s{0,9}(?<key>[\p{L}\p{N}_.-]{1,80}|"[^"]{1,80}"|'[^']{1,80}')\s{0,20}=\s{0,20}(?<value>.*)$/u;
/** `[extra]`, `[[authors]]`: the name of a table */
const TABLE = /^\s{0,9}\[{1,2}[\p{L}\p{N}_."-]{1,80}\]{1,2}\s*(?:#.*)?$/u;
/** `"""`, `'''` around a text of several lines */
const LONG = /^(?:"""|''')|(?:"""|''')\s*$/g;

/** Lines of TOML as lines of YAML: keys with colons at the left margin, what goes on indented, tables as comments. */
export function yamlOfToml(lines: readonly Line[]): Line[] {
  let isInside = false;
  return lines.map(({ number, text }): Line => {
    const member = isInside ? undefined : MEMBER.exec(text)?.groups;
    if (!isInside && TABLE.test(text)) return { number, text: `# ${text}` };
    if (text.trim() === '' || text.startsWith('#')) return { number, text };
    const value = member?.value ?? text.trim();
    const isLong = value.split(/"""|'''/).length === 2;
    if (isLong) isInside = !isInside;
    const bare = value.replace(LONG, '');
    return { number, text: member?.key === undefined ? `  ${bare}` : `${member.key}: ${bare}` };
  });
}
