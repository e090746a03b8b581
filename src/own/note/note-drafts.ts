import { fieldsOf, recall, remember } from '../../client/memory.ts';

/** So many notes that were not saved are kept, the last ones. */
const MAX_DRAFTS = 20;

const drafts = (): [id: string, text: string][] =>
  Object.entries(fieldsOf(recall('drafts'))).flatMap(([id, text]) =>
    typeof text === 'string' ? [[id, text]] : [],
  );

/** What was written of a note and not saved; `undefined` where nothing was. */
export const draftOf = (id: string): string | undefined => new Map(drafts()).get(id);

/** Keeps what is written of a note until it is saved; `undefined` forgets it. */
export function keepDraft(id: string, text: string | undefined): void {
  const others = drafts().filter(([other]) => other !== id);
  const all: [string, string][] = text === undefined ? others : [...others, [id, text]];
  remember('drafts', Object.fromEntries(all.slice(-MAX_DRAFTS)));
}
