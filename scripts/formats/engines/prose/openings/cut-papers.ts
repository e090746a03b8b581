import type { HeadingToken, LineToken } from '../lines/line-tokens.ts';
import { chooseOpenings, type KnownShapes } from './choose-openings.ts';
import { endsWithRule, footerOf } from './footer.ts';
import { factsOf, isPhantom } from './partition-score.ts';
import { type Signal, signalsOf } from './signals.ts';

/** A paper: the line that opens it and the lines down to the next one, and what stands above it. */
export interface PaperLines {
  opening: LineToken;
  rest: LineToken[];
  /** Headings and other lines between the paper before it and this one. */
  above: LineToken[];
}

/** All papers of a run of lines, and what stands below the last one and is not of it. */
export interface PaperCut {
  papers: PaperLines[];
  below: LineToken[];
}

/** How deep a part that holds several papers is cut again. */
const MAX_DEPTH = 3;
/** Openings that are no headings are below all headings. */
const BELOW_HEADINGS = 7;
/** A line that describes a topic is no longer; in UTF-16 code units. */
const MAX_DESCRIPTION = 160;
/** `*机械臂 | 茶壶*`, `> 3 papers`, `_Updated daily_` */
const DESCRIPTION = /^\s*(?:[*_>(（]|\P{L}{0,9}\d)/u;
const SENTENCE_END = /[。.!?！？]\s*$/;

/** The signals from index `from` on and before `to`, as those of a run of their own; in order, found by halving. */
function within(signals: readonly Signal[], from: number, to: number): Signal[] {
  const first = (index: number): number => {
    let [low, high] = [0, signals.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((signals[middle]?.at ?? index) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return signals.slice(first(from), first(to)).map((signal) => ({ ...signal, at: signal.at - from }));
}

/** The indices at which papers open; parts that hold several are cut again, by what opens a paper in them. */
function openingsIn(
  tokens: readonly LineToken[],
  signals: readonly Signal[],
  known: KnownShapes,
  depth = 0,
): number[] {
  const { starts } = chooseOpenings(tokens, signals, known);
  if (depth >= MAX_DEPTH || starts.length === 0) return starts;
  const bounds = [0, ...starts, tokens.length];
  return bounds.slice(0, -1).flatMap((start, index) => {
    const isPart = index > 0;
    const from = isPart ? start + 1 : start;
    const to = bounds[index + 1] ?? tokens.length;
    const inside = within(signals, from, to);
    const { papers, repeats } = factsOf(inside);
    const isSeveral = isPart ? papers.length > 1 || repeats > 1 : papers.length > 0;
    const again =
      isSeveral && to - from < tokens.length
        ? openingsIn(tokens.slice(from, to), inside, known, depth + 1)
        : [];
    const inner = isPart && again.length < 2 ? [] : again.map((at) => at + from);
    if (!isPart) return inner;
    // A heading that has nothing of its own above the papers in its part is above them.
    const [first] = again;
    const isAbove = first !== undefined && inner.length > 0 && tokens[start]?.kind === 'heading';
    const own = isAbove ? factsOf(within(inside, 0, first)) : undefined;
    return own !== undefined && isPhantom(own) ? inner : [start, ...inner];
  });
}

const isGap = ({ kind }: LineToken): boolean =>
  kind === 'blank' || kind === 'separator' || kind === 'furniture' || kind === 'notice';

const isDescription = ({ kind, text }: LineToken): boolean =>
  (kind === 'text' || kind === 'links' || kind === 'labels') &&
  text.length <= MAX_DESCRIPTION &&
  DESCRIPTION.test(text) &&
  !SENTENCE_END.test(text);

function isAbovePaper(token: LineToken, opening: LineToken): token is HeadingToken {
  if (token.kind !== 'heading' || token.quotes > opening.quotes || token.folds > opening.folds) return false;
  const level = opening.kind === 'heading' ? opening.level : BELOW_HEADINGS;
  const { field, value } = token.label;
  if (field === undefined || field === 'topic' || field === 'title') return token.level <= level;
  // `## Keyword: SLAM`, not `## Abstract`
  return token.level < level && field === 'note' && value !== '';
}

/** The index from which the end of a run of lines is headings above the next paper, or above nothing. */
function tailOf(tokens: readonly LineToken[], opening: LineToken): number {
  let tail = tokens.length;
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index];
    if (token === undefined) break;
    if (isAbovePaper(token, opening)) tail = index;
    else if (!isGap(token) && !isDescription(token)) break;
  }
  return tail;
}

/** The index of the first heading of a higher level than the paper's, with text below it. */
function higherHeading(tokens: readonly LineToken[], opening: LineToken): number {
  const level = opening.kind === 'heading' ? opening.level : BELOW_HEADINGS;
  return tokens.findIndex((token) => isAbovePaper(token, opening) && token.level < level);
}

/** Cuts a run of lines into its papers. */
export function cutPapers(tokens: readonly LineToken[]): PaperCut {
  const starts = openingsIn(tokens, signalsOf(tokens), new Map());
  const papers = starts.flatMap((from, index): PaperLines[] => {
    const opening = tokens[from];
    if (opening === undefined) return [];
    return [{ opening, rest: tokens.slice(from + 1, starts[index + 1]), above: [] }];
  });
  const [first] = papers;
  if (first === undefined) return { papers, below: [...tokens] };
  first.above = tokens.slice(0, starts[0]);
  // Texts of generators have headings of any level; those of topics are fewer than papers.
  const highers = papers.map(({ opening, rest }) =>
    higherHeading(rest.slice(0, tailOf(rest, opening)), opening),
  );
  const isInTexts = highers.filter((at) => at >= 0).length * 2 > papers.length;
  let below: LineToken[] = [];
  papers.forEach((paper, index) => {
    const higher = highers[index] ?? -1;
    const end =
      higher >= 0 && !isInTexts ? higher : tailOf(paper.rest, papers[index + 1]?.opening ?? paper.opening);
    const tail = paper.rest.slice(end);
    paper.rest = paper.rest.slice(0, end);
    const next = papers[index + 1];
    if (next !== undefined) {
      next.above = tail;
      return;
    }
    const footer = footerOf(
      paper.rest,
      papers.slice(0, -1).some(({ rest }) => endsWithRule(rest)),
    );
    below = [...paper.rest.slice(footer), ...tail];
    paper.rest = paper.rest.slice(0, footer);
  });
  return { papers, below };
}
