/** What of the reader's own is looked at. `kept` is what has a star, a note or tags. */
export const VIEWS = ['kept', 'starred', 'notes', 'read', 'followed'] as const;
export type View = (typeof VIEWS)[number];

/** By when the paper came into the view, by its own date, or by its title. */
export const ORDERS = ['newest', 'date', 'title'] as const;
export type Order = (typeof ORDERS)[number];

/** What the page shows. It is the address of the page, so that the browser's ways back and forward work. */
export interface Shown {
  view: View;
  tags: readonly string[];
  words: string;
  order: Order;
  /** From 1. */
  page: number;
}

/** What is followed has a place of its own on the page. */
const FOLLOWED_HASH = '#followed';

/** `?view=notes&tag=night&q=owls&sort=title&page=2`; what is no choice counts as none. */
export function shownOfAddress({ search, hash }: Pick<Location, 'search' | 'hash'>): Shown {
  const asked = new URLSearchParams(search);
  const view = hash === FOLLOWED_HASH ? 'followed' : asked.get('view');
  const order = asked.get('sort');
  return {
    view: VIEWS.find((one) => one === view) ?? 'kept',
    tags: [...new Set(asked.getAll('tag').filter(Boolean))],
    words: asked.get('q') ?? '',
    order: ORDERS.find((one) => one === order) ?? 'newest',
    page: Math.max(Math.trunc(Number(asked.get('page'))) || 1, 1),
  };
}

/** The address of the page that shows this, relative to it. */
export function addressOfShown({ view, tags, words, order, page }: Shown): string {
  if (view === 'followed') return FOLLOWED_HASH;
  const asked = new URLSearchParams([
    ...(view === 'kept' ? [] : [['view', view]]),
    ...tags.map((tag) => ['tag', tag]),
    ...(words === '' ? [] : [['q', words]]),
    ...(order === 'newest' ? [] : [['sort', order]]),
    ...(page === 1 ? [] : [['page', String(page)]]),
  ]);
  return asked.size === 0 ? './' : `?${asked}`;
}
