import { render } from 'preact';
import { MinePage } from './mine-page.tsx';
import { loadOwn } from './own-state.ts';

/** Shows the reader's own at its place on the page. */
export async function startMine(): Promise<void> {
  const place = document.querySelector('[data-mine]');
  if (place === null) return;
  performance.mark('mine-begun');
  const initial = await loadOwn();
  render(<MinePage initial={initial} />, place);
  performance.mark('mine-shown');
}
