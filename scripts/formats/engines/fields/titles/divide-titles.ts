import { hasHan } from '../../../../../src/text/han.ts';
import { hasLetters, linesOfCell, unbold } from '../cell-text.ts';
import { labelsOf } from '../labels/labelled-lines.ts';
import { isLinkWord } from '../links/paper-links.ts';
import { titleOf } from './cell-title.ts';
import { type TitleCut, titleCutsOf } from './title-cuts.ts';
import { withoutLead } from './title-lead.ts';

/** A title with its markup, without the number before it, and what stands with it: a line each, with their markup. */
export interface DividedTitle {
  title: string;
  lines: string[];
}

type Way = TitleCut['way'];

/** A cell: the lines before the title, such as badges; the line that has it; where that may be cut; the lines after it. */
interface Candidate {
  before: string[];
  head: string;
  cuts: TitleCut[];
  after: string[];
}

/** `a survey of cups`: begins as no title does */
const LOWER_CASE = /^\p{Ll}/u;
/** `Rivers of Attention:` before a line end inside a title */
const UNFINISHED = /[:：-]$/;

const hasTitle = (line: string): boolean => hasLetters(line) && titleOf(line, isLinkWord).title !== undefined;
const isTorn = (line: string): boolean => line.split('**').length % 2 === 0;

function candidateOf(cell: string): Candidate {
  const lines = linesOfCell(cell);
  let last = lines.length === 1 ? 0 : Math.max(lines.findIndex(hasTitle), 0);
  const isOpen = (): boolean => isTorn(lines[last] ?? '') || UNFINISHED.test(unbold(lines[last] ?? ''));
  const before = lines.slice(0, last);
  let head = withoutLead(lines[last] ?? '').trimEnd();
  if (last < lines.length - 1 && isOpen()) {
    last += 1;
    head = `${head} ${(lines[last] ?? '').trim()}`;
  }
  const [label] = labelsOf(head);
  if (label?.field === 'title' && label.value !== '') head = label.value;
  return { before, head, cuts: titleCutsOf(head), after: lines.slice(last + 1) };
}

/** True where a cut tells a title from a text even without the other cells. */
const isCertain = ({ way, isClear }: TitleCut): boolean => way === 'linked' || (way === 'bold' && isClear);

/** True for a cut that divides a title from a text, given that most cells are divided. */
function isLikely({ way, title, text, isClear }: TitleCut): boolean {
  if (isClear || way === 'bold') return true;
  return way === 'dash' && (LOWER_CASE.test(text) || hasHan(text) !== hasHan(title));
}

/** The number of cells that each way divides clearly. */
function countWays(candidates: readonly Candidate[]): Map<Way, number> {
  const counts = new Map<Way, number>();
  for (const { cuts } of candidates) {
    for (const { way, isClear } of cuts) if (isClear) counts.set(way, (counts.get(way) ?? 0) + 1);
  }
  return counts;
}

/** The cut of a way that divides most cells, a run before all others; of several the one with the shortest title. */
function bestCut(cuts: readonly TitleCut[], counts: ReadonlyMap<Way, number>): TitleCut | undefined {
  const rank = ({ way }: TitleCut): number =>
    way === 'linked' || way === 'bold' ? Number.MAX_VALUE : (counts.get(way) ?? 0);
  return cuts.toSorted((a, b) => rank(b) - rank(a) || a.title.length - b.title.length)[0];
}

/**
 * Divides cells, or items of a list, that may hold a title and a text: at a bold or linked run at the beginning, else at
 * two spaces, a dash or a colon. Such a sign belongs to the title unless at least half of the cells have a text behind one
 * that can be no title; then the way that divides most of them counts. A title ends at `<br>`, too.
 */
export function divideTitles(cells: readonly string[]): DividedTitle[] {
  const candidates = cells.map(candidateOf);
  const titled = candidates.filter(({ head }) => hasLetters(head));
  const divided = titled.filter(({ cuts }) => cuts.some(({ isClear }) => isClear));
  const areTexts = divided.length * 2 >= titled.length;
  const counts = countWays(titled);
  return candidates.map(({ before, head, cuts, after }) => {
    const possible = cuts.filter((cut) => isCertain(cut) || (areTexts && isLikely(cut)));
    const cut = bestCut(possible, counts);
    return {
      title: [...before, cut?.title ?? head].join('<br>'),
      lines: cut === undefined ? after : [cut.text, ...after],
    };
  });
}
