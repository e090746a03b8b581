import { useRef } from 'preact/hooks';
import type { BarSpan, DateBar } from './date-bars.ts';

/** The height of the highest bar, in units of the drawing; a bar with any paper is at least one of them high. */
const HEIGHT = 32;

const heightOf = (count: number, most: number): number =>
  count === 0 ? 0 : Math.max(1, Math.round((count / most) * HEIGHT));

type BarChartProps = { bars: readonly DateBar[]; span: BarSpan; onDraw: (span: BarSpan) => void };

/** Bars of how many papers, those of a span in ink. Drawing over them chooses a span. */
export function BarChart({ bars, span, onDraw }: BarChartProps) {
  const start = useRef<number | undefined>(undefined);
  const most = Math.max(1, ...bars.map(({ count }) => count));

  function barAt({ clientX, currentTarget }: { clientX: number; currentTarget: SVGSVGElement }): number {
    const { left, width } = currentTarget.getBoundingClientRect();
    const bar = Math.floor(((clientX - left) / width) * bars.length);
    return Math.min(Math.max(bar, 0), bars.length - 1);
  }
  const draw = (bar: number): void => {
    const from = start.current ?? bar;
    onDraw({ first: Math.min(from, bar), last: Math.max(from, bar) });
  };

  return (
    <svg
      class="bar-chart"
      viewBox={`0 0 ${bars.length} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = barAt(event);
        draw(start.current);
      }}
      onPointerMove={(event) => {
        if (start.current !== undefined) draw(barAt(event));
      }}
      onLostPointerCapture={() => {
        start.current = undefined;
      }}
    >
      {bars.map(({ date, count }, at) => (
        <rect
          key={date}
          class={at >= span.first && at <= span.last ? 'inside' : 'outside'}
          x={at + 0.1}
          width={0.8}
          y={HEIGHT - heightOf(count, most)}
          height={heightOf(count, most)}
        >
          <title>{`${date}: ${count}`}</title>
        </rect>
      ))}
    </svg>
  );
}
