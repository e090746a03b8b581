/** A day of a calendar: its number, and what is known of it. */
interface CalendarDay {
  day: string;
  number: number;
  count: number;
  /** How much of the busiest day it has, from 0 for nothing to 4. */
  weight: 0 | 1 | 2 | 3 | 4;
}

/** A month of a calendar. `offset` is the weekday of its first day, 0 for Monday. */
export interface CalendarMonth {
  month: string;
  offset: number;
  days: CalendarDay[];
  count: number;
}

const WEIGHTS = [1, 2, 3, 4] as const;

function weightOf(count: number, most: number): CalendarDay['weight'] {
  return count === 0 ? 0 : (WEIGHTS.find((weight) => count <= (most * weight) / 4) ?? 4);
}

/** The months that have papers, newest first, with all of their days; `counts` are papers by day (`YYYY-MM-DD`). */
export function calendarMonths(counts: ReadonlyMap<string, number>): CalendarMonth[] {
  const most = Math.max(1, ...counts.values());
  const months = [...new Set([...counts.keys()].map((day) => day.slice(0, 7)))].sort().reverse();
  return months.map((month) => {
    const first = new Date(`${month}-01T00:00:00Z`);
    const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
    const days = Array.from({ length }, (_, at): CalendarDay => {
      const day = `${month}-${String(at + 1).padStart(2, '0')}`;
      const count = counts.get(day) ?? 0;
      return { day, number: at + 1, count, weight: weightOf(count, most) };
    });
    const offset = (first.getUTCDay() + 6) % 7;
    return { month, offset, days, count: days.reduce((sum, { count }) => sum + count, 0) };
  });
}
