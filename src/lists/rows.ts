/** The rows of the lists of a page. Their markup is a contract with `PaperRow.astro` and `PaperList.astro`. */
export const rowsOf = (list: ParentNode = document): HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>('[data-paper-list] [data-paper-id]'),
];

/** The rows that the reader has not narrowed away. */
export const shownRows = (): HTMLElement[] => rowsOf().filter((row) => !row.hidden);

export const idOf = (row: HTMLElement): string => row.dataset.paperId ?? '';

/** The row around an element. */
export const rowAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-paper-list] [data-paper-id]') : null;

export const openerOf = (row: HTMLElement): HTMLElement | null => row.querySelector<HTMLElement>('.opener');

export const linkOf = (row: HTMLElement): HTMLAnchorElement | null =>
  row.querySelector<HTMLAnchorElement>('a.titles');

export const isOpen = (row: HTMLElement): boolean => openerOf(row)?.ariaExpanded === 'true';

/** What the data of an element says in JSON; `undefined` where it says nothing. */
const dataOf = (element: HTMLElement | null, name: string): unknown =>
  JSON.parse(element?.dataset[name] ?? 'null') ?? undefined;

const isPair = (value: unknown): value is [string, string] =>
  Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'string';

/** The digests that a row stands in, with their sources. */
export function digestsOf(row: HTMLElement): { id: string; source: string }[] {
  const all = dataOf(row.closest<HTMLElement>('[data-paper-list]'), 'digests');
  const pairs = Array.isArray(all) ? all : [];
  const places = (row.dataset.in ?? '').split(' ').filter(Boolean).map(Number);
  return places.flatMap((at) => {
    const pair: unknown = pairs[at];
    return isPair(pair) ? [{ id: pair[0], source: pair[1] }] : [];
  });
}
