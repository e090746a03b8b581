import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dateLabel } from '../../../site/dates.ts';
import { Text } from '../../../view/text.tsx';
import type { MonthCount } from '../../answer.ts';
import type { Period } from '../../query/request.ts';
import { BarChart } from './bar-chart.tsx';
import { type BarSpan, dateBars, periodOfSpan, spanOfPeriod } from './date-bars.ts';
import { DateHandle } from './date-handle.tsx';

/** How long a handle must rest before the search is narrowed, in milliseconds. */
const REST = 200;

const labelOf = (date: string) => (date.length === 4 ? { en: date, zh: `${date}年` } : dateLabel(date));

/** A span that changes at once for who drags it, and is told to `onChoose` when it rests. */
function useDraggedSpan(chosen: BarSpan, onChoose: (span: BarSpan) => void) {
  const [span, setSpan] = useState(chosen);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useLayoutEffect(() => {
    clearTimeout(timer.current);
    setSpan(chosen);
  }, [chosen.first, chosen.last]);
  const drag = (next: BarSpan): void => {
    setSpan(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onChoose(next), REST);
  };
  return [span, drag] as const;
}

type DateFacetProps = {
  months: readonly MonthCount[];
  period: Period;
  onChoose: (period: Period) => void;
};

/** When papers are of, as bars: their period is chosen by two handles or by drawing over the bars. */
export function DateFacet({ months, period, onChoose }: DateFacetProps) {
  const bars = dateBars(months);
  const [span, drag] = useDraggedSpan(spanOfPeriod(period, bars), (next) =>
    onChoose(periodOfSpan(next, bars)),
  );
  const { first, last } = span;
  const [from, to] = [bars[first]?.date, bars[last]?.date];
  if (from === undefined || to === undefined) return null;
  const [start, end] = [labelOf(from), labelOf(to)];
  return (
    <fieldset class="facet dates">
      <legend>
        <Text en="Date" zh="日期" />
      </legend>
      <div class="date-bars">
        <BarChart bars={bars} span={span} onDraw={drag} />
        <DateHandle
          name="From · 起"
          bars={bars.length}
          value={first}
          valueText={`${start.en} · ${start.zh}`}
          clamp={(edge) => Math.min(edge, last)}
          onMove={(edge) => drag({ first: edge, last })}
        />
        <DateHandle
          name="To · 止"
          bars={bars.length}
          value={last + 1}
          valueText={`${end.en} · ${end.zh}`}
          clamp={(edge) => Math.max(edge, first + 1)}
          onMove={(edge) => drag({ first, last: edge - 1 })}
        />
      </div>
      <p class="date-range">
        <Text
          en={from === to ? start.en : `${start.en} – ${end.en}`}
          zh={from === to ? start.zh : `${start.zh} – ${end.zh}`}
        />
      </p>
    </fieldset>
  );
}
