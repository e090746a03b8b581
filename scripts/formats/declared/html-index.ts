import { tableFormat } from '../engines/table/read-tables.ts';

/** `data-arxiv-id="2505.02763v1"` */
const DATA_ID = /\bdata-arxiv-id="(?<id>[^"]+)"/;
/** `./papers/250502763v1-bye-bye-bluebook.html` */
const PAGE = /\/(?<month>\d{4})(?<number>\d{4,5})(?<version>v\d{1,3})?-[^/"]*\.html"/;

/** The arXiv id in a row: that of its favourite button, otherwise that in its page's file name. */
function idOfRow(source: string): string | undefined {
  const { month, number, version = '' } = PAGE.exec(source)?.groups ?? {};
  const ofPage = month === undefined || number === undefined ? undefined : `${month}.${number}${version}`;
  return DATA_ID.exec(source)?.groups?.id ?? ofPage;
}

/** HTML tables that list a day's pages: title, one Chinese sentence, tags. */
export const htmlIndex = tableFormat({
  name: 'html-index',
  isHead: (headers) => ['题目', '一句话要点', '标签'].every((header) => headers.includes(header)),
  fields: { '🔗': 'nothing', '⭐': 'nothing' },
  idOfRow,
});
