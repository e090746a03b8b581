import type { Excerpt, RawRecord } from '../../format.ts';
import { fieldOfLabel } from '../fields/labels/labels.ts';
import { linksIn } from '../fields/links/markdown-links.ts';
import { isRule, splitCells } from '../fields/pipe-cells.ts';
import type { Column } from './cell-costs.ts';
import { fitCells } from './fit-cells.ts';
import { cellsToRecord } from './row-record.ts';

/** `- 2022-12-01, **A Title**, A. Author et.al., Paper: [url](url), Code: **[url](url)**` */
const LIST_LINE = /^\s*[-*+]\s+(?<date>[^*]{0,30}),\s*\*\*(?<rest>\S.*)$/;
/** `|**2022-12-01**|**A Title**|A. Author et.al.|[2212.00001](url)|null|` */
const ROW_COLUMNS: readonly Column[] = [
  { field: 'date', label: 'Publish Date' },
  { field: 'title', label: 'Title' },
  { field: 'authors', label: 'Authors' },
  { field: 'id', label: 'PDF' },
  { field: 'code', label: 'Code' },
];
/** `, Code: **` before a link */
const LINK_LABEL = /(?<label>[^,:：*]{1,30})\s*[:：][\s*]*$/;

/**
 * A cell and a column for each link, by the label before it. The first link is the paper's unless its label says
 * otherwise.
 */
function linkCells({ text, line }: Excerpt): { column: Column; cell: Excerpt }[] {
  const links = linksIn(text);
  return links.map(({ start, end }, index) => {
    const before = text.slice(links[index - 1]?.end ?? 0, start).slice(-60);
    const label = LINK_LABEL.exec(before)?.groups?.label?.trim() ?? '';
    const field = fieldOfLabel(label);
    const role = field === 'code' || field === 'link' ? field : index === 0 ? 'id' : 'link';
    return { column: { field: role, label }, cell: { text: text.slice(start, end), line } };
  });
}

function readListLine({ text, line }: Excerpt): RawRecord | undefined {
  const { date, rest } = LIST_LINE.exec(text)?.groups ?? {};
  if (date === undefined || rest === undefined) return undefined;
  const end = rest.indexOf('**,');
  if (end < 1) return undefined;
  const after = rest.slice(end + '**,'.length);
  const middle = after.slice(0, linksIn(after)[0]?.start);
  const authors = middle.includes(':') ? middle.slice(0, Math.max(middle.lastIndexOf(','), 0)) : middle;
  const links = linkCells({ text: after, line });
  const columns: Column[] = [
    { field: 'date', label: '' },
    { field: 'title', label: '' },
    { field: 'authors', label: '' },
    ...links.map(({ column }) => column),
  ];
  const texts = [date, rest.slice(0, end), authors].map((part) => ({ text: part, line }));
  return cellsToRecord(columns, [...texts, ...links.map(({ cell }) => cell)], [line]);
}

/**
 * The paper on one line of cv-arxiv-daily: an item of a list, or a row of a table, read without the table's head.
 * `undefined` for any other line.
 */
export function readPaperLine({ text, line }: Excerpt): RawRecord | undefined {
  const trimmed = text.trim();
  if (!trimmed.startsWith('|')) return readListLine({ text: trimmed, line });
  const cells = isRule(trimmed) ? undefined : fitCells(ROW_COLUMNS, splitCells({ text: trimmed, line }));
  const record = cells && cellsToRecord(ROW_COLUMNS, cells, [line]);
  return record?.id === undefined ? undefined : record;
}
