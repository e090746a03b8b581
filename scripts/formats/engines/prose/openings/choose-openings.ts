import { linksIn } from '../../fields/links/markdown-links.ts';
import { readLabelledTitle } from '../../fields/titles/heading-title.ts';
import type { LineToken } from '../lines/line-tokens.ts';
import { isPhantom, type Partition, partitionAt, partitionScore } from './partition-score.ts';
import { fieldsIn, type Signal } from './signals.ts';
import { type TitleShape, titleShapeOf } from './title-shapes.ts';

/** Classes of look-alikes that are tried, those with most lines first. */
const MAX_CLASSES = 60;
/** How far below a title its first label or links stand, blank lines not counted. */
const MAX_DISTANCE = 3;
/** How many of the titles of a file differ from each other: headings of sections come again, titles do not. */
const MIN_DISTINCT = 0.8;
/** A cut that is worth no more than this holds no paper; one of a single part must be worth more. */
const MIN_SCORE = { several: 0.35, one: 0.55 };

interface Candidate {
  at: number;
  shape: TitleShape;
}

/** For each line whether a label or a link of a paper stands in the next few lines, or a link in itself. */
function ledLines(tokens: readonly LineToken[], signals: readonly Signal[]): boolean[] {
  const bySign = new Set(signals.filter(isOfPaper).map(({ at }) => at));
  const names = new Set(signals.flatMap(({ at, papers }) => (papers.length > 0 ? at : [])));
  const led: boolean[] = tokens.map(() => false);
  let distance = MAX_DISTANCE + 1;
  for (let index = tokens.length - 1; index >= 0; index--) {
    const isNamed = names.has(index) && tokens[index]?.kind !== 'text';
    led[index] = distance < MAX_DISTANCE || isNamed || (names.has(index) && tokens[index]?.isItem === true);
    const kind = tokens[index]?.kind;
    if (bySign.has(index)) distance = 0;
    else if (kind === 'heading' || kind === 'separator') distance = MAX_DISTANCE;
    else if (kind !== 'blank' && kind !== 'furniture') distance += 1;
  }
  return led;
}

const isOfPaper = ({ papers, fields }: Signal): boolean =>
  papers.length > 0 ||
  fields.some((field) => field !== 'note' && field !== 'nothing' && field !== 'title' && field !== 'link');

/** True for a line at the beginning of a paragraph; what stands right below a heading is below its title. */
function isAfterGap(tokens: readonly LineToken[], at: number): boolean {
  const own = tokens[at];
  if (own?.kind === 'heading' || own?.isItem === true) return true;
  let before = at - 1;
  const isGap = before < 0 || GAPS.has(tokens[before]?.kind ?? '');
  while (tokens[before]?.kind === 'blank') before -= 1;
  return isGap && tokens[before]?.kind !== 'heading';
}

const GAPS: ReadonlySet<string> = new Set(['blank', 'separator', 'furniture', 'notice']);

/** The shapes of lines that were found before: a part of a file is cut again. */
export type KnownShapes = Map<LineToken, TitleShape | undefined>;

function shapeOf(token: LineToken, isLed: boolean, known: KnownShapes): TitleShape | undefined {
  const before = known.get(token);
  if (before !== undefined && before.isLed === isLed) return before;
  const shape = titleShapeOf(token, isLed);
  known.set(token, shape);
  return shape;
}

function candidatesIn(
  tokens: readonly LineToken[],
  signals: readonly Signal[],
  known: KnownShapes,
): Candidate[] {
  const led = ledLines(tokens, signals);
  return tokens.flatMap((token, at) => {
    const isLed = (led[at] ?? false) && isAfterGap(tokens, at);
    const shape = shapeOf(token, isLed, known);
    return shape === undefined ? [] : [{ at, shape }];
  });
}

function byClass(candidates: readonly Candidate[]): [string, Candidate[]][] {
  const classes = new Map<string, Candidate[]>();
  for (const candidate of candidates)
    for (const name of candidate.shape.classes) {
      const list = classes.get(name);
      if (list === undefined) classes.set(name, [candidate]);
      else list.push(candidate);
    }
  return [...classes].sort(([, a], [, b]) => b.length - a.length).slice(0, MAX_CLASSES);
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);

/** True if the titles differ as much as the papers do: one paper may be listed under two topics. */
function isDistinct(candidates: readonly Candidate[], { parts }: Partition): boolean {
  const titles = new Set(candidates.map(({ shape }) => shape.title));
  const papers = new Set(parts.map((part, index) => part.papers[0] ?? index));
  return titles.size >= papers.size * MIN_DISTINCT;
}

/** A heading that has only a deeper look-alike below it is above papers, not a paper. */
function isAbove(tokens: readonly LineToken[], { at }: Candidate, isCandidate: ReadonlySet<number>): boolean {
  let next = at + 1;
  while (GAPS.has(tokens[next]?.kind ?? '')) next += 1;
  const [own, below] = [tokens[at], tokens[next]];
  if (own?.kind !== 'heading' || below === undefined || !isCandidate.has(next)) return false;
  return below.kind === 'heading' ? below.level > own.level : below.isItem || below.kind === 'summary';
}

/** Where a cut begins its parts, and how good it is: first by `score`, then by `likeness` of its titles. */
export interface Openings {
  /** The class of the lines, such as `h3`. */
  name: string;
  starts: number[];
  score: number;
  likeness: number;
}

function better(a: Openings, b: Openings): Openings {
  if (Math.abs(a.score - b.score) > 1e-9) return a.score > b.score ? a : b;
  if (Math.abs(a.likeness - b.likeness) > 1e-9) return a.likeness > b.likeness ? a : b;
  return (a.starts[0] ?? 0) <= (b.starts[0] ?? 0) ? a : b;
}

/** `## Title` above a title; not `## Papers` */
const TITLE_WORD = /title|标题|標題|题目|題目|题名/i;

const NONE: Openings = { name: '', starts: [], score: MIN_SCORE.several, likeness: 0 };

const levelOf = (token: LineToken | undefined): number => (token?.kind === 'heading' ? token.level : 0);

/** All cuts that are tried, one for each class of lines that look alike. */
function cutsOf(tokens: readonly LineToken[], signals: readonly Signal[], known: KnownShapes): Openings[] {
  const candidates = candidatesIn(tokens, signals, known);
  const isCandidate = new Set(candidates.map(({ at }) => at));
  const cuts = byClass(candidates).flatMap(([name, group]): Openings[] => {
    const starts = group.map(({ at }) => at);
    const partition = partitionAt(starts, signals);
    if (!isDistinct(group, partition)) return [];
    const above = group.filter((one) => isAbove(tokens, one, isCandidate)).length / group.length;
    const likeness = mean(group.map(({ shape }) => shape.likeness)) - 2 * above;
    const titles = group.map(({ shape }) => shape.title);
    const levels = new Set(starts.map((at) => levelOf(tokens[at])));
    return [{ name, starts, score: partitionScore(partition, titles, levels.size > 1), likeness }];
  });
  const labelled = labelledStarts(tokens);
  if (labelled.length > 0) {
    const score = partitionScore(partitionAt(labelled, signals), [], false);
    cuts.push({ name: 'label', starts: labelled, score, likeness: 0.25 });
  }
  return cuts;
}

/**
 * Finds what opens a paper in a run of lines: of all classes of lines that look alike (headings of a level, bold items,
 * numbered lines, labelled titles …) the one that cuts the run so that each part holds one paper. Parts at both ends that
 * show no sign of one are left out.
 */
export function chooseOpenings(
  tokens: readonly LineToken[],
  signals: readonly Signal[],
  known: KnownShapes = new Map(),
): Openings {
  const best = cutsOf(tokens, signals, known)
    .filter(({ starts, score }) => starts.length > 1 || score >= MIN_SCORE.one)
    .reduce(better, NONE);
  const { parts } = partitionAt(best.starts, signals);
  const from = parts.findIndex((part) => !isPhantom(part));
  const to = parts.findLastIndex((part) => !isPhantom(part));
  return { ...best, starts: best.starts.slice(Math.max(from, 0), to < 0 ? undefined : to + 1) };
}

/** Where a label for a title stands, or the label that stands before each of them (`Date: …` before `Title: …`). */
function labelledStarts(tokens: readonly LineToken[]): number[] {
  const titles = tokens.flatMap((token, index) => (isLabelledTitle(token) ? [index] : []));
  const [first = -1] = titles;
  const lead = tokens.slice(0, Math.max(first, 0)).find(({ kind }) => kind === 'labels');
  const leadField = lead === undefined ? undefined : fieldsIn(lead)[0];
  if (leadField === undefined) return titles;
  const leads = tokens.flatMap((token, index) => (fieldsIn(token)[0] === leadField ? [index] : []));
  const isLed = leads.length === titles.length && leads.every((at, index) => at < (titles[index] ?? -1));
  return isLed ? leads : titles;
}

function isLabelledTitle(token: LineToken): boolean {
  if (token.kind === 'heading') return token.label.field === 'title' && TITLE_WORD.test(token.label.label);
  if (token.kind !== 'labels' || token.labels[0]?.field !== 'title') return false;
  const { value } = token.labels[0];
  if (linksIn(value).length === 0) return true;
  const { title, links } = readLabelledTitle(value);
  return title !== undefined || links.length === 0;
}
