import { unbold } from '../../fields/cell-text.ts';
import { fieldOfLabel } from '../../fields/labels/labels.ts';
import { isRule, splitCells } from '../../fields/pipe-cells.ts';
import type { LineToken } from './line-tokens.ts';

/** Longest name of an attribute, in UTF-16 code units. */
const MAX_NAME = 30;
/** `| 字段 | 内容 |`: the head of a table of attributes */
const HEAD_OF_VALUES =
  /^(?:内容|值|说明|详情|信息|value|values|content|contents|details|info|information|内容\s?\/.*)$/i;

interface AttributeRow {
  token: LineToken;
  name: string;
  value: string;
}

function attributeOf(token: LineToken): AttributeRow | undefined {
  const cells = splitCells({ text: token.text, line: token.number }).map(({ text }) => unbold(text));
  const [name = '', value = ''] = cells;
  return cells.length === 2 && name.length <= MAX_NAME ? { token, name, value } : undefined;
}

/** The rows of a table of two columns in which the first names what the second is; `undefined` for any other table. */
function attributesOf(rows: readonly LineToken[]): AttributeRow[] | undefined {
  const attributes = rows.filter(({ text }) => !isRule(text)).map(attributeOf);
  const found = attributes.flatMap((one) => one ?? []);
  const [head, ...rest] = found;
  const isHead =
    head !== undefined && (HEAD_OF_VALUES.test(head.value) || fieldOfLabel(head.value) !== undefined);
  const named = isHead ? rest : found;
  const known = named.filter(({ name }) => fieldOfLabel(name) !== undefined).length;
  const isTable = found.length === attributes.length && named.length > 0;
  return isTable && known >= 1 && known * 3 >= named.length ? named : undefined;
}

function labelToken({ token, name, value }: AttributeRow): LineToken {
  const field = fieldOfLabel(name);
  const label = { label: name, style: 'bold', isListed: false, value, ...(field && { field }) } as const;
  return { ...token, kind: 'labels', labels: [label] };
}

/** Makes labels of the rows of tables of attributes: `| 作者 | Ann Lee |`; the heads of such tables are furniture. */
export function labelRows(tokens: readonly LineToken[]): LineToken[] {
  const read = [...tokens];
  for (let at = 0; at < tokens.length; ) {
    let end = at;
    while (tokens[end]?.kind === 'row') end += 1;
    const attributes = end > at ? attributesOf(tokens.slice(at, end)) : undefined;
    if (attributes !== undefined) {
      const named = new Map(attributes.map((one) => [one.token, one]));
      for (let index = at; index < end; index++) {
        const token = tokens[index];
        const attribute = token && named.get(token);
        if (attribute !== undefined) read[index] = labelToken(attribute);
        else if (token !== undefined) read[index] = { ...token, kind: 'furniture' };
      }
    }
    at = Math.max(end, at + 1);
  }
  return read;
}
