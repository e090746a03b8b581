import type { Digest } from '../schema/digest.ts';
import { type CalendarMonth, calendarMonths } from '../site/calendar.ts';
import { type ListView, listViews } from '../site/list-views.ts';
import { dayPath } from '../site/paths.ts';
import { changedPages } from './changed-pages.ts';
import { getDigestFacts, getDigests } from './digests.ts';
import { getPapersById } from './papers.ts';

/** A day with the digests that are dated so. */
export interface Day {
  day: string;
  digests: Digest[];
}

/** A page of a day's papers; `newer` and `older` are the days around it. */
export interface DayPage {
  day: string;
  view: ListView;
  newer: string | undefined;
  older: string | undefined;
}

/** A day in lists of days: how many papers its digests have. */
export interface DayCount {
  day: string;
  count: number;
  /** How many each digest has. */
  digests: [id: string, count: number][];
}

/** All days that have digests, newest first. */
async function getDays(): Promise<Day[]> {
  const dated = (await getDigests()).filter(({ date }) => date !== undefined);
  return Array.from(
    Map.groupBy(dated, ({ date = '' }) => date),
    ([day, digests]) => ({ day, digests }),
  );
}

/** How many papers each day has, newest first. */
export async function getDayCounts(): Promise<DayCount[]> {
  return (await getDays()).map(({ day, digests }) => ({
    day,
    count: new Set(digests.flatMap(({ papers }) => papers)).size,
    digests: digests.map(({ id, papers }) => [id, papers.length]),
  }));
}

/** The months that have papers, newest first. */
export async function getCalendar(): Promise<CalendarMonth[]> {
  return calendarMonths(new Map((await getDayCounts()).map(({ day, count }) => [day, count])));
}

async function dayPages(days: readonly Day[], chosen: readonly Day[]): Promise<DayPage[]> {
  const [papers, facts] = [await getPapersById(), await getDigestFacts()];
  return chosen.flatMap((one) => {
    const at = days.indexOf(one);
    const around = { newer: days[at - 1]?.day, older: days[at + 1]?.day };
    return listViews(one.digests, papers, facts).map((view) => ({ day: one.day, view, ...around }));
  });
}

/** The first page of the newest day that has papers. */
export async function getNewestDay(): Promise<DayPage | undefined> {
  const days = await getDays();
  const newest = days.find(({ digests }) => digests.some(({ papers }) => papers.length > 0));
  return newest && (await dayPages(days, [newest]))[0];
}

/** The routes of all days. */
export async function dayRoutes() {
  const days = await getDays();
  const routes = (await dayPages(days, days)).map((props) => ({
    params: { day: props.day, page: props.view.page === 1 ? undefined : String(props.view.page) },
    props,
  }));
  return changedPages(
    'days',
    routes,
    ({ props: { day, view } }) => dayPath(day, view.page),
    ({ props }) => props,
  );
}
