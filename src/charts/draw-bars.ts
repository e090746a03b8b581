import { axisX, axisY, barY, gridY, type MarkOptions, plot, ruleY } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { namedPeriods, type Timeline } from '../stats/periods.ts';
import { formatNumber } from '../text/format-number.ts';
import { axisTicks } from './axis-ticks.ts';
import { tidySvg } from './tidy-svg.ts';

/** Bars over a timeline. */
export type Bars = {
  timeline: Timeline;
  /** The parts of each bar from the axis up, for each period; a part has the class `series-<n>`, from 1. */
  stack: readonly (readonly number[])[];
  /** What a bar says when it is pointed at, beside its period. */
  tips: readonly string[];
  /** Whether numbers are percentages. */
  isShare: boolean;
  /** The ids of the elements that say what is drawn. */
  labelledBy: string;
};

/** Where a drawing stands: alone on a page of a desk or a tablet, on a phone, or beside others. */
const SIZES = {
  wide: { width: 704, height: 232, mostTicks: 5 },
  narrow: { width: 328, height: 184, mostTicks: 5 },
  small: { width: 328, height: 120, mostTicks: 4 },
} as const;
export type Size = keyof typeof SIZES;

/** Room for numbers beside the axis and periods below it, at the size of letters in `src/styles/charts.css`. */
const MARGIN = { left: 44, right: 20, top: 10, bottom: 24 } as const;
/** Bars of a few periods are not wider, in units of the drawing. */
const WIDEST_BAR = 36;
const LEAST_GAP = 0.2;
/** The name of a period, and what keeps it apart from the next. */
const NAME_WIDTH = 60;

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** How much of a bar's place stays empty. */
const paddingOf = (place: number): number => Math.max(LEAST_GAP, 1 - WIDEST_BAR / place);

/** `2024-Q2` → 2024 Q2 */
const periodName = (period: string): string => period.replace('-Q', ' Q');

/** What is drawn for one part of all bars: from where to where, by period. */
function partOf(stack: Bars['stack'], part: number, { periods }: Timeline) {
  return periods.flatMap((period, at) => {
    const below = stack.slice(0, part).reduce((sum, counts) => sum + (counts[at] ?? 0), 0);
    const count = stack[part]?.[at] ?? 0;
    return count === 0 ? [] : [{ period, from: below, to: below + count }];
  });
}

/**
 * Bars as an image for a page, as SVG: every text in it is a number, or a period as ISO 8601 writes it, so that it stands for
 * all languages. It has classes for its colours, which `src/styles/charts.css` gives, and no styles of its own.
 */
export function drawBars({ timeline, stack, tips, isShare, labelledBy }: Bars, size: Size): string {
  const { width, height, mostTicks } = SIZES[size];
  const { periods } = timeline;
  const place = Math.floor((width - MARGIN.left - MARGIN.right) / periods.length);
  const highest = Math.max(...periods.map((_, at) => stack.reduce((sum, one) => sum + (one[at] ?? 0), 0)));
  const end = highest > 0 ? highest : 1;
  const ticks = axisTicks(end, isShare ? mostTicks - 1 : mostTicks, isShare ? 0.1 : 1);
  const scale = { x: 'period', y1: 'from', y2: 'to' } as const;
  const classed = (className: string): MarkOptions => ({ className });
  const svg = plot({
    document,
    width,
    height,
    marginLeft: MARGIN.left,
    marginRight: MARGIN.right,
    marginTop: MARGIN.top,
    marginBottom: MARGIN.bottom,
    className: 'chart',
    x: {
      type: 'band',
      domain: periods,
      padding: paddingOf(place),
    },
    y: { type: 'linear', domain: [0, end] },
    marks: [
      gridY(ticks.slice(1), classed('grid')),
      barY(
        periods.map((period, at) => ({
          period,
          from: 0,
          to: end,
          tip: `${periodName(period)}: ${tips[at] ?? ''}`,
        })),
        { ...scale, title: 'tip', ...classed('whole') },
      ),
      ...stack.map((_, part) =>
        barY(partOf(stack, part, timeline), { ...scale, ...classed(`series-${part + 1}`) }),
      ),
      ruleY([0], classed('base')),
      axisY(ticks, {
        label: null,
        tickSize: 0,
        tickFormat: (number: number) => (isShare ? `${formatNumber(number)}%` : formatNumber(number)),
        ...classed('scale'),
      }),
      axisX(namedPeriods(timeline, NAME_WIDTH / place), {
        label: null,
        tickSize: 0,
        tickFormat: periodName,
        ...classed('scale'),
      }),
    ],
  });
  return tidySvg(svg, `${size} chart`, labelledBy);
}
