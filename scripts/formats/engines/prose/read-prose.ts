import { perObject } from '../../../per-object.ts';
import type { Reading } from '../../format.ts';
import {
  headingsBelow,
  leftOutTopics,
  onlyTopLine,
  type ScopeHeading,
  scopeOf,
  withScope,
} from '../fields/headings/heading-scope.ts';
import { bodyOf } from './body.ts';
import type { LineToken } from './lines/line-tokens.ts';
import { cutPapers, type PaperLines } from './openings/cut-papers.ts';
import { introductionLines } from './openings/introduction.ts';
import { titleSource } from './openings/title-shapes.ts';
import { type FoundRecords, recordsOf } from './records/token-records.ts';

/** True for a line with a label for the title, which is read with the lines below it. */
const isLabelled = (token: LineToken): boolean =>
  token.kind === 'labels' || (token.kind === 'heading' && token.label.field === 'title');

function readPaper({ opening, rest }: PaperLines): FoundRecords {
  if (isLabelled(opening)) return recordsOf([opening, ...rest]);
  return recordsOf(rest, { text: titleSource(opening), line: opening.number });
}

/** The headings that hold below some lines, given those that hold above them. */
const headingsAfter = (headings: readonly ScopeHeading[], lines: readonly LineToken[]): ScopeHeading[] =>
  lines.reduce<ScopeHeading[]>(
    (above, token) =>
      token.kind === 'heading'
        ? headingsBelow(above, { level: token.level, text: token.text, line: token.number })
        : above,
    [...headings],
  );

/**
 * Reads the papers of a file of prose: first finds what opens a paper in it, then gives each paper the lines down to the
 * next one. The headings above papers are topics or banners.
 */
export const readProse = perObject((texts: readonly string[]): Reading => {
  const { lines, end, tokens } = bodyOf(texts);
  const { papers, below } = cutPapers(tokens);
  const found: Reading = {
    records: [],
    furniture: lines.slice(0, end).map(({ number }) => number),
    findings: [],
  };
  const unfolded = new Set(tokens.flatMap(({ number, folds }) => (folds === 0 ? number : [])));
  const onlyTop = onlyTopLine(lines.filter(({ number }) => unfolded.has(number)));
  const above = new Set<ScopeHeading>();
  let headings: ScopeHeading[] = [];
  let scope = scopeOf(headings, onlyTop);
  papers.forEach((paper, index) => {
    if (paper.above.some(({ kind }) => kind === 'heading')) {
      headings = headingsAfter(headings, paper.above);
      for (const heading of headings) above.add(heading);
      scope = scopeOf(headings, onlyTop);
    }
    for (const number of introductionLines(paper.above, index === 0)) found.furniture.push(number);
    const { records, furniture } = readPaper(paper);
    for (const record of records) found.records.push(withScope(record, scope));
    for (const number of furniture) found.furniture.push(number);
  });
  for (const number of introductionLines(below, false)) found.furniture.push(number);
  return { ...found, findings: leftOutTopics(above, onlyTop) };
});
