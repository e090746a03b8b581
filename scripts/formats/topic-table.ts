import type { Excerpt, Format, RawRecord } from './format.ts';
import { excerptOf, filledLines, type Line, numberLines, sections } from './lines.ts';

/** `|Publish Date|Title|Authors|Homepage|Code|` */
const TABLE_HEAD = /^\|\s*Publish Date\s*\|\s*Title\s*\|\s*Authors\s*\|\s*Homepage\s*\|\s*Code\s*\|\s*$/;
/** `| :---: | :---: |` */
const TABLE_RULE = /^\|[\s:|-]+\|\s*$/;
/** `|**2024-10-09**|**A Title | with a bar**|A. Author et.al.|[2410.07177v1](http://…)|null|` */
const TABLE_ROW =
  /^\|(?<date>[^|]*)\|(?<title>.*?)\|(?<authors>[^|]*)\|\[[^\]|]*\]\((?<url>[^)|]*)\)\|(?<code>[^|]*)\|?\s*$/;
/** `[link](https://github.com/a/b)` */
const CODE_LINK = /\]\((?<url>[^)]*)\)/;
/** `##### **A Title**` */
const ABSTRACT_HEADING = /^#{5}\s+(?<title>\S.*)$/;
/** `2410.07177v1 by A. Author, B. Writer` */
const BYLINE = /^(?<id>\S+)\s+by\s+(?<authors>.*)$/;
/** `摘要：本研究…` */
const CHINESE_LABEL = /^摘要\s*[：:]/;
/** `### Topic` */
const TOPIC_HEADING = /^#{2,3}\s+(?<topic>\S.*)$/;
/** `#### Abstracts` and the banner of a whole file */
const BANNER = /^(?:#{1,4}\s|>|\s*Automated deployment)/;

const unbold = (text: string): string => text.trim().replace(/^\*\*(.*)\*\*$/, '$1');

function readRow(line: Line, topic: Excerpt | undefined): RawRecord | undefined {
  const cells = TABLE_ROW.exec(line.text)?.groups;
  if (cells === undefined) return undefined;
  const at = (text = ''): Excerpt => ({ text: unbold(text), line: line.number });
  const code = CODE_LINK.exec(cells.code ?? '')?.groups?.url;
  return {
    lines: [line.number],
    title: at(cells.title),
    authors: at(cells.authors),
    date: at(cells.date),
    id: at(cells.url),
    topics: topic === undefined ? [] : [topic],
    links: [],
    notes: [],
    ...(code === undefined ? {} : { code: at(code) }),
  };
}

function readAbstract(section: readonly Line[]): RawRecord {
  const [heading, ...rest] = section;
  const title = heading === undefined ? '' : (ABSTRACT_HEADING.exec(heading.text)?.groups?.title ?? '');
  const byline = rest.find((line) => BYLINE.test(line.text));
  const groups = byline === undefined ? undefined : BYLINE.exec(byline.text)?.groups;
  const text = rest.filter((line) => line.number > (byline?.number ?? 0));
  const label = text.findIndex((line) => CHINESE_LABEL.test(line.text));
  const english = excerptOf(label < 0 ? text : text.slice(0, label));
  const chinese = label < 0 ? undefined : excerptOf(unlabelled(text.slice(label)));
  return {
    lines: filledLines(section),
    topics: [],
    links: [],
    notes: [],
    title: { text: unbold(title), line: heading?.number ?? 1 },
    ...(byline && groups?.id ? { id: { text: groups.id, line: byline.number } } : {}),
    ...(byline && groups?.authors ? { authors: { text: groups.authors, line: byline.number } } : {}),
    ...(english === undefined ? {} : { abstract: english }),
    ...(chinese === undefined ? {} : { abstractZh: chinese }),
  };
}

const unlabelled = (lines: readonly Line[]): Line[] =>
  lines.map((line) => ({ ...line, text: line.text.replace(CHINESE_LABEL, '') }));

/** Table rows and abstracts of one id are one record: the row's fields, the abstract's texts and full author list. */
function joinById(rows: readonly RawRecord[], abstracts: readonly RawRecord[]): RawRecord[] {
  const keyOf = (record: RawRecord): string =>
    (record.id?.text ?? '').replace(/^.*\//, '') || (record.title?.text ?? '');
  const byKey = new Map<string, RawRecord>();
  for (const record of [...rows, ...abstracts]) {
    const first = byKey.get(keyOf(record));
    if (first === undefined) byKey.set(keyOf(record), record);
    else
      byKey.set(keyOf(record), {
        ...record,
        ...first,
        ...longerAuthors(first, record),
        ...joined(first, record),
      });
  }
  return [...byKey.values()];
}

const joined = (a: RawRecord, b: RawRecord): Pick<RawRecord, 'lines' | 'topics'> => ({
  lines: [...a.lines, ...b.lines],
  topics: [...a.topics, ...b.topics.filter((topic) => a.topics.every((other) => other.text !== topic.text))],
});

function longerAuthors(a: RawRecord, b: RawRecord): Pick<RawRecord, 'authors'> {
  const isLonger = (b.authors?.text.length ?? 0) > (a.authors?.text.length ?? 0);
  const authors = isLonger ? b.authors : a.authors;
  return authors === undefined ? {} : { authors };
}

/**
 * Per topic a table of papers (date, title, first author, arXiv link, code link), then their abstracts: hard-wrapped
 * English, and Chinese after `摘要：`. A row and an abstract of the same id make one record.
 */
export const topicTable: Format = {
  name: 'topic-table',

  detect: (lines) => lines.some((text) => TABLE_HEAD.test(text)),

  read: (lines) => {
    const isHeading = (line: Line): boolean =>
      ABSTRACT_HEADING.test(line.text) || TOPIC_HEADING.test(line.text);
    const cut = sections(numberLines(lines), isHeading);
    const rows: RawRecord[] = [];
    const abstracts: RawRecord[] = [];
    const furniture: number[] = [];
    for (const section of [cut.preamble, ...cut.sections]) {
      const [heading] = section;
      if (heading !== undefined && ABSTRACT_HEADING.test(heading.text)) {
        abstracts.push(readAbstract(section));
        continue;
      }
      const topic = heading === undefined ? undefined : TOPIC_HEADING.exec(heading.text)?.groups?.topic;
      const excerpt =
        topic === undefined || heading === undefined ? undefined : { text: topic, line: heading.number };
      for (const line of section) {
        const row = readRow(line, excerpt);
        if (row !== undefined) rows.push(row);
        else if (TABLE_HEAD.test(line.text) || TABLE_RULE.test(line.text) || BANNER.test(line.text))
          furniture.push(line.number);
      }
    }
    return { records: joinById(rows, abstracts), furniture, findings: [] };
  },
};
