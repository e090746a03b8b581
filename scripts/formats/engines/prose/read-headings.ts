import { perObject } from '../../../per-object.ts';
import type { Excerpt, Reading } from '../../format.ts';
import { numberLines } from '../../lines.ts';
import { isContents, topicOf } from '../fields/categories.ts';
import { readFrontMatter } from './front-matter.ts';
import { lineTokens } from './line-tokens.ts';
import { readBlocks } from './read-blocks.ts';
import { cutSections, opensPaper, paperAt, type Section } from './sections.ts';
import { type FoundRecords, recordsOf } from './token-records.ts';

/** A topic with the level of its heading; it holds for everything below headings of greater levels. */
interface Topic {
  level: number;
  topic: Excerpt;
}

function readPaper(paper: readonly Section[]): FoundRecords {
  const [owner] = paper;
  const tokens = paper.flatMap(({ heading, body }) => [heading, ...body]);
  if (owner === undefined || opensPaper(owner.heading)) return recordsOf(tokens);
  return recordsOf(tokens.slice(1), { text: owner.heading.text, line: owner.heading.number });
}

function readBelowTopic({ heading, body }: Section): FoundRecords {
  const { records, furniture } = isContents(heading.text)
    ? { records: [], furniture: body.map(({ number }) => number) }
    : readBlocks(body);
  return { records, furniture: [heading.number, ...furniture] };
}

/**
 * Reads papers that have headings: with the title in the heading or below it. Other headings are topics or banners;
 * below them there may be blocks of labels, or a list of papers. In a file without headings the whole of it is such.
 */
export const readHeadings = perObject((texts: readonly string[]): Reading => {
  const lines = numberLines(texts);
  const { end } = readFrontMatter(lines);
  const { preamble, sections } = cutSections(lineTokens(lines.slice(end)));
  const found: Reading = { ...readBlocks(preamble), findings: [] };
  for (const { number } of lines.slice(0, end)) found.furniture.push(number);
  let topics: Topic[] = [];
  for (let index = 0; index < sections.length; ) {
    const [section] = sections.slice(index, index + 1);
    if (section === undefined) break;
    const { number: line, level, text } = section.heading;
    topics = topics.filter((topic) => topic.level < level);
    const paper = paperAt(sections, index);
    const topic = paper === undefined ? topicOf(text) : undefined;
    if (topic !== undefined) topics.push({ level, topic: { text: topic, line } });
    const { records, furniture } = paper === undefined ? readBelowTopic(section) : readPaper(paper);
    for (const record of records) {
      record.topics.unshift(...topics.map((one) => one.topic));
      found.records.push(record);
    }
    for (const number of furniture) found.furniture.push(number);
    index += paper?.length ?? 1;
  }
  return found;
});
