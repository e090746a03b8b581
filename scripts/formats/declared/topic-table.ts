import { unbold } from '../engines/fields/cell-text.ts';
import { DEPLOYMENT_BANNER } from '../engines/fields/furniture.ts';
import { beginsWith } from '../engines/table/header-columns.ts';
import { readTables, tableFormat } from '../engines/table/read-tables.ts';
import { emptyRecord, type Format, type RawRecord } from '../format.ts';
import { excerptOf, filledLines, type Line, numberLines, sections } from '../lines.ts';

/** The headers of the tables. cv-arxiv-daily has `PDF` where these have `Homepage`. */
const HEADERS = ['Publish Date', 'Title', 'Authors', 'Homepage', 'Code'];
/** `##### **A Title**` */
const ABSTRACT_HEADING = /^#{5}\s+(?<title>\S.*)$/;
/** `### Topic`, `#### Abstracts` */
const OTHER_HEADING = /^#{1,4}\s/;
/** `2410.07177v1 by A. Author, B. Writer` */
const BYLINE = /^(?<id>\S+)\s+by\s+(?<authors>.*)$/;
/** `摘要：本研究…` */
const CHINESE_LABEL = /^摘要\s*[：:]/;

const tables = tableFormat({
  name: 'topic-table',
  isHead: beginsWith(HEADERS),
});

function readAbstract(section: readonly Line[]): RawRecord {
  const [heading, ...rest] = section;
  const title = heading === undefined ? '' : (ABSTRACT_HEADING.exec(heading.text)?.groups?.title ?? '');
  const byline = rest.find((line) => BYLINE.test(line.text));
  const groups = BYLINE.exec(byline?.text ?? '')?.groups;
  const text = rest.filter((line) => line.number > (byline?.number ?? 0));
  const label = text.findIndex((line) => CHINESE_LABEL.test(line.text));
  const english = excerptOf(label < 0 ? text : text.slice(0, label));
  const chinese = label < 0 ? undefined : excerptOf(unlabelled(text.slice(label)));
  return {
    ...emptyRecord(filledLines(section)),
    title: { text: unbold(title), line: heading?.number ?? 1 },
    ...(byline && groups?.id ? { id: { text: groups.id, line: byline.number } } : {}),
    ...(byline && groups?.authors ? { authors: { text: groups.authors, line: byline.number } } : {}),
    ...(english === undefined ? {} : { abstract: english }),
    ...(chinese === undefined ? {} : { abstractZh: chinese }),
  };
}

const unlabelled = (lines: readonly Line[]): Line[] =>
  lines.map((line) => ({ ...line, text: line.text.replace(CHINESE_LABEL, '') }));

/** Rows and an abstract of one paper as one record. Of each field the first value stays, of authors the longest. */
function joinRecords(records: readonly RawRecord[]): RawRecord {
  const topics = new Map(records.flatMap((record) => record.topics.map((topic) => [topic.text, topic])));
  const joined: RawRecord = {
    lines: records.flatMap(({ lines }) => lines),
    topics: [...topics.values()],
    links: records.flatMap(({ links }) => links),
    notes: records.flatMap(({ notes }) => notes),
  };
  for (const { authors, ...fields } of records) {
    const isLonger = (authors?.text.length ?? 0) > (joined.authors?.text.length ?? 0);
    if (authors !== undefined && isLonger) joined.authors = authors;
    Object.assign(joined, { ...fields, ...joined });
  }
  return joined;
}

/** Joins records with the same id; those without an id by their title. */
function joinById(records: readonly RawRecord[]): RawRecord[] {
  const byKey = new Map<string, RawRecord[]>();
  for (const record of records) {
    const key = (record.id?.text ?? '').replace(/^.*\//, '') || (record.title?.text ?? '');
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, [record]);
    else group.push(record);
  }
  return [...byKey.values()].map(joinRecords);
}

/**
 * For each topic a table of papers (date, title, first author, arXiv link, code link), then their abstracts: wrapped
 * English lines, then Chinese after `摘要：`. A row and an abstract with the same id make one record.
 */
export const topicTable: Format = {
  name: 'topic-table',

  detect: (lines) => lines.some((text) => DEPLOYMENT_BANNER.test(text)) || tables.detect(lines),

  read: (lines) => {
    const isAbstract = ([first]: readonly Line[]): boolean => ABSTRACT_HEADING.test(first?.text ?? '');
    const isHeading = ({ text }: Line): boolean => ABSTRACT_HEADING.test(text) || OTHER_HEADING.test(text);
    const cut = sections(numberLines(lines), isHeading);
    const others = [cut.preamble, ...cut.sections.filter((section) => !isAbstract(section))];
    const rows = readTables(others.flat());
    const abstracts = cut.sections.filter(isAbstract).map(readAbstract);
    return { ...rows, records: joinById([...rows.records, ...abstracts]) };
  },
};
