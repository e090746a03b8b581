/** The rows of the lists of a page. Their markup is a contract with `PaperRow.astro` and `PaperList.astro`. */
export const rowsOf = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[data-paper-list] [data-paper-id]'),
];

/** The list that a row stands in. */
export const listOf = (row: HTMLElement): HTMLElement | null => row.closest<HTMLElement>('[data-paper-list]');

/** The rows that the reader has not narrowed away. */
export const shownRows = (): HTMLElement[] => rowsOf().filter((row) => !row.hidden);

export const idOf = (row: HTMLElement): string => row.dataset.paperId ?? '';

/** The row around an element. */
export const rowAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-paper-list] [data-paper-id]') : null;

export const openerOf = (row: HTMLElement): HTMLElement | null => row.querySelector<HTMLElement>('.opener');

/** The link to the page of a row's paper, if the site has one. */
export const linkOf = (row: HTMLElement): HTMLAnchorElement | null =>
  row.querySelector<HTMLAnchorElement>('a.titles:not([rel="external"])');

export const isOpen = (row: HTMLElement): boolean => openerOf(row)?.ariaExpanded === 'true';

/** The digests that a row stands in, with their sources. */
export function digestsOf(row: HTMLElement): { id: string; source: string }[] {
  const all: [id: string, source: string][] = JSON.parse(listOf(row)?.dataset.digests ?? '[]');
  const places = (row.dataset.in ?? '').split(' ').filter(Boolean).map(Number);
  return places.flatMap((at) => {
    const [id, source] = all[at] ?? [];
    return id === undefined || source === undefined ? [] : [{ id, source }];
  });
}
