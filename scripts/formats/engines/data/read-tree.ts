import { parsePaperAddress } from '../../../../src/schema/paper-address.ts';
import { addAll } from '../../../../src/text/add-all.ts';
import type { Finding } from '../../../diagnostics.ts';
import { DATE_KEY } from '../../../text/date-shapes.ts';
import type { Excerpt, RawRecord, Reading } from '../../format.ts';
import { lineRange } from '../../lines.ts';
import { fieldOfKey } from '../fields/labels/key-fields.ts';
import { readPaperLine } from '../table/paper-line.ts';
import type { DataNode, ObjectNode, TextNode } from './node.ts';
import { isRecord, titledByKey } from './object-entries.ts';
import { objectToRecords } from './object-record.ts';
import type { Literals } from './read-literals.ts';

/** Keys of lists that do not describe the papers in them. */
const CONTAINER =
  /^(?:papers?|items?|entry|entries|articles?|results?|records?|data|docs?|documents?|list|feed|rows|content|daily|response|publications?|论文|论文列表|列表|数据)$/i;
/** `daily_papers`, `selected_items`: such lists by the names that programs give them */
const NAMED_CONTAINER = /^(?:[a-z]{1,20}_){1,3}(?:papers|items|entries|articles|results|records|list)$/;
/** `hf:2401.00001`, `https://…` */
const ID = /^\w{1,8}:\S+$/;

/** What the keys above a value say about it. */
interface Above {
  topics: Excerpt[];
  date?: Excerpt;
  id?: Excerpt;
}

interface Collection {
  records: RawRecord[];
  findings: Finding[];
  /** Texts in lists and containers that are not papers. */
  others: TextNode[];
}

function below(above: Above, key: TextNode): Above {
  const text = key.text.trim();
  const excerpt = { text: key.text, line: key.line };
  if (parsePaperAddress(text) !== undefined || ID.test(text)) return { ...above, id: excerpt };
  if (DATE_KEY.test(text)) return { ...above, date: excerpt };
  const isPlain =
    text === '' || CONTAINER.test(text) || NAMED_CONTAINER.test(text) || fieldOfKey(text) !== undefined;
  return isPlain ? above : { ...above, topics: [...above.topics, excerpt] };
}

/** A record with what the keys above it say, where it does not say that itself. */
function underKeys(record: RawRecord, { topics, date, id }: Above): RawRecord {
  return {
    ...(id === undefined ? {} : { id }),
    ...(date === undefined ? {} : { date }),
    ...record,
    topics: [...topics, ...record.topics],
  };
}

const isContainer = (node: ObjectNode): boolean =>
  node.members.some(
    ({ key, value }) =>
      CONTAINER.test(key.text) &&
      value.kind === 'list' &&
      value.items.some((item) => item.kind === 'object' && isRecord(item)),
  );

function collect(node: DataNode, above: Above, found: Collection): void {
  if (node.kind === 'list') {
    for (const item of node.items) collect(item, above, found);
  } else if (node.kind === 'text') {
    const record = readPaperLine({ text: node.text.trim(), line: node.line });
    if (record === undefined) found.others.push(node);
    else found.records.push(underKeys(record, above));
  } else if (isRecord(node) && !isContainer(node)) {
    const { records, findings } = objectToRecords(node);
    addAll(
      found.records,
      records.map((record) => underKeys(record, above)),
    );
    addAll(found.findings, findings);
  } else {
    for (const member of node.members) {
      const titled = titledByKey(member);
      if (titled === undefined) collect(member.value, below(above, member.key), found);
      else collect(titled, above, found);
    }
  }
}

/**
 * The records in the values of a data file: objects at any depth, and texts that hold a digest's table row or list
 * item. A key above a record is its id, its date or its topic: `{topic: {id: "| … |"}}`. All other lines are furniture,
 * except long texts and lines with something that could not be read.
 */
export function readTree({ values, skipped, findings }: Literals, lines: readonly string[]): Reading {
  const found: Collection = { records: [], findings: [...findings], others: [] };
  for (const value of values) collect(value, { topics: [] }, found);
  const records = found.records.map((record) => ({
    ...record,
    lines: record.lines.filter((line, index) => index === 0 || !skipped.has(line)),
  }));
  const longTexts = found.others.filter(({ text }) => text.length > 100).map(({ line }) => line);
  const taken = new Set([...longTexts, ...skipped, ...records.flatMap((record) => record.lines)]);
  const furniture = lineRange(1, lines.length).filter((line) => !taken.has(line));
  return { records, furniture, findings: found.findings };
}
