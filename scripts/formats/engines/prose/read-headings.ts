import { perObject } from '../../../per-object.ts';
import type { Excerpt, Reading } from '../../format.ts';
import { numberLines } from '../../lines.ts';
import { topicOf } from '../fields/categories.ts';
import { cutPapers, type PaperLines } from './cut-papers.ts';
import { readFrontMatter } from './front-matter.ts';
import { introductionLines } from './introduction.ts';
import { type LineToken, lineTokens } from './line-tokens.ts';
import { titleSource } from './title-shapes.ts';
import { type FoundRecords, recordsOf } from './token-records.ts';

/** A topic with the level of its heading; it holds for everything below headings of greater levels. */
interface Topic {
  level: number;
  topic: Excerpt;
}

/** True for a line with a label for the title, which is read with the lines below it. */
const isLabelled = (token: LineToken): boolean =>
  token.kind === 'labels' || (token.kind === 'heading' && token.label.field === 'title');

function readPaper({ opening, rest }: PaperLines): FoundRecords {
  if (isLabelled(opening)) return recordsOf([opening, ...rest]);
  return recordsOf(rest, { text: titleSource(opening), line: opening.number });
}

/** The topics that hold below some lines, given those that hold above them. */
function topicsBelow(topics: readonly Topic[], lines: readonly LineToken[]): Topic[] {
  let found = [...topics];
  for (const token of lines) {
    if (token.kind !== 'heading') continue;
    found = found.filter(({ level }) => level < token.level);
    const topic = topicOf(token.text);
    if (topic !== undefined) found.push({ level: token.level, topic: { text: topic, line: token.number } });
  }
  return found;
}

/**
 * Reads the papers of a file of prose: first finds what opens a paper in it, then gives each paper the lines down to the
 * next one. The headings above papers are topics or banners.
 */
export const readHeadings = perObject((texts: readonly string[]): Reading => {
  const lines = numberLines(texts);
  const { end } = readFrontMatter(lines);
  const { papers, below } = cutPapers(lineTokens(lines.slice(end)));
  const found: Reading = {
    records: [],
    furniture: lines.slice(0, end).map(({ number }) => number),
    findings: [],
  };
  let topics: Topic[] = [];
  papers.forEach((paper, index) => {
    topics = topicsBelow(topics, paper.above);
    for (const number of introductionLines(paper.above, index === 0)) found.furniture.push(number);
    const { records, furniture } = readPaper(paper);
    for (const record of records) {
      record.topics.unshift(...topics.map((one) => one.topic));
      found.records.push(record);
    }
    for (const number of furniture) found.furniture.push(number);
  });
  for (const number of introductionLines(below, false)) found.furniture.push(number);
  return found;
});
