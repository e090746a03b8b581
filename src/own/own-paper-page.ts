import { type Change, read, starred } from '../reader/own-paper.ts';
import { factsOfPage } from './facts-of-page.ts';
import { type KnownPaper, markPaper, now } from './mark-paper.ts';
import { onOwnState, ownPaper, readOwn } from './own-state.ts';
import type { Asked } from './own-text.tsx';

const buttonOf = (name: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`.own [data-own="${name}"]`);

/** The paper of the page. Where its titles have been converted to another script, the page as it was published has them as they are. */
function paperOfPage(): KnownPaper | undefined {
  const facts = factsOfPage(document);
  const isConverted = document.querySelector('h1 [data-original-lang]') !== null;
  return facts && { facts, ...(isConverted && { address: location.href.replace(/#.*/, '') }) };
}

const paper = paperOfPage();
let isTextShown = false;

async function mark(change: Change): Promise<void> {
  if (paper) await markPaper(paper, change, document.querySelector('.paper-head'));
}

async function showText(asked?: Asked): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-own-text]');
  isTextShown = true;
  if (place && paper) (await import('./paper-text.tsx')).showPaperText(place, paper, asked);
}

function show(): void {
  const own = ownPaper(paper?.facts.id ?? '');
  buttonOf('star')?.setAttribute('aria-pressed', String(own?.starred !== undefined));
  buttonOf('read')?.setAttribute('aria-pressed', String(own?.read !== undefined));
  if (!isTextShown && (own?.note !== undefined || own?.tags?.length)) showText();
}

async function start(): Promise<void> {
  if (paper === undefined) return;
  await readOwn([paper.facts.id]);
  onOwnState(show);
  await markPaper(paper, read(true, now()));
}

const started = start();

/** Does what a button on the page of a paper is for: `star`, `read`, `note`, `tags`. */
export async function pressOwn(name: string | undefined): Promise<void> {
  await started;
  const own = ownPaper(paper?.facts.id ?? '');
  if (name === 'star') await mark(starred(own?.starred === undefined, now()));
  else if (name === 'read') await mark(read(own?.read === undefined, now()));
  else if (name === 'note' || name === 'tags') await showText(name);
}
