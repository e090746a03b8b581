import { idOf, linkOf, rowAt, shownRows } from './rows.ts';

/** Keeps the list that a paper is opened from, so that its page can lead to the next one there (`stream.ts`). */
export function keepStream(row: HTMLElement): void {
  const label: unknown = JSON.parse(
    rowAt(row)?.closest<HTMLElement>('[data-paper-list]')?.dataset.label ?? 'null',
  );
  const papers = shownRows().map((one) => [
    linkOf(one)?.getAttribute('href') ?? idOf(one),
    linkOf(one)?.querySelector('.title')?.textContent?.trim() ?? '',
  ]);
  try {
    sessionStorage.setItem(
      'duizhao:stream',
      JSON.stringify({ title: label, href: location.pathname, papers }),
    );
  } catch {
    // Storage is blocked or full: the page leads to the papers of the newest digest.
  }
}
