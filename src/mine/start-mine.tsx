import { render } from 'preact';
import { PER_PAGE } from './list/paper-rows.tsx';
import { drawNotes } from './list/row-note.tsx';
import { interfaceLanguage, papersIn, selectPapers } from './list/select-papers.ts';
import { shownOfAddress } from './list/shown.ts';
import { MinePage } from './mine-page.tsx';
import { loadOwn, type OwnState } from './own-state.ts';

/** So many notes may be in view at first; what is drawn later would move them. */
const IN_VIEW = 12;

function firstNotes({ papers }: OwnState): string[] {
  const shown = shownOfAddress(location);
  const found = selectPapers(papersIn(shown.view, papers), shown, interfaceLanguage());
  const from = (shown.page - 1) * PER_PAGE;
  return found.slice(from, from + IN_VIEW).flatMap(({ note }) => note ?? []);
}

/** Shows the reader's own at its place on the page. */
export async function startMine(): Promise<void> {
  const place = document.querySelector('[data-mine]');
  if (place === null) return;
  performance.mark('mine-begun');
  const initial = await loadOwn();
  await drawNotes(firstNotes(initial));
  render(<MinePage initial={initial} />, place);
  performance.mark('mine-shown');
}
