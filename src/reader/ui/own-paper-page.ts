import { isTyping } from '../../client/is-typing.ts';
import { type Change, read, starred } from '../own-paper.ts';
import { factsOfPage } from './facts-of-page.ts';
import { type KnownPaper, markPaper, now } from './mark-paper.ts';
import { onOwnState, ownPaper, readOwn } from './own-state.ts';
import type { Asked } from './own-text.tsx';

const KEYS: Partial<Record<string, string>> = { s: 'star', m: 'read', n: 'note' };

const buttonOf = (name: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`.own [data-own="${name}"]`);

/** `s`, `m` and `n` press the buttons. */
function onKey({ key, target, metaKey, ctrlKey, altKey, defaultPrevented }: KeyboardEvent): boolean {
  const name = KEYS[key];
  if (name === undefined || metaKey || ctrlKey || altKey || defaultPrevented) return false;
  if (isTyping(target) || document.querySelector('dialog[open]')) return false;
  buttonOf(name)?.click();
  return true;
}

/**
 * The reader's own of a paper, on its page: opening it marks it as read; buttons and keys set a star, take the mark of reading
 * back, open a field for a note or tags. The markup is a contract with `OwnControls.astro`.
 */
export async function startOwnPaper(): Promise<void> {
  const facts = factsOfPage(document);
  const place = document.querySelector<HTMLElement>('[data-own-text]');
  if (facts === undefined || place === null) return;
  // Where titles have been converted to another script, the page as it was published has them as they are.
  const isConverted = document.querySelector('h1 [data-original-lang]') !== null;
  const paper: KnownPaper = { facts, ...(isConverted && { address: location.href.replace(/#.*/, '') }) };
  const { id } = facts;
  let isTextShown = false;

  const mark = (change: Change): Promise<void> =>
    markPaper(paper, change, document.querySelector('.paper-head'));
  const showText = async (asked?: Asked): Promise<void> => {
    isTextShown = true;
    (await import('./paper-text.tsx')).showPaperText(place, paper, asked);
  };
  function show(): void {
    const own = ownPaper(id);
    buttonOf('star')?.setAttribute('aria-pressed', String(own?.starred !== undefined));
    buttonOf('read')?.setAttribute('aria-pressed', String(own?.read !== undefined));
    if (!isTextShown && (own?.note !== undefined || own?.tags?.length)) showText();
  }

  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('.own [data-own]') : null;
    const name = button?.dataset.own;
    if (name === 'star') mark(starred(ownPaper(id)?.starred === undefined, now()));
    else if (name === 'read') mark(read(ownPaper(id)?.read === undefined, now()));
    else if (name === 'note' || name === 'tags') showText(name);
  });
  document.addEventListener('keydown', (event) => {
    if (onKey(event)) event.preventDefault();
  });
  await readOwn([id]);
  onOwnState(show);
  await markPaper(paper, read(true, now()));
}
