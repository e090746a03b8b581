import { loadEntry } from '../../search/index/loading.ts';
import { href } from '../../site/href.ts';

/** The newest day of the site; `undefined` where it cannot be asked, or has none. */
export async function newestDay(): Promise<string | undefined> {
  try {
    return (await loadEntry(new URL(href('pagefind/'), location.href).href)).day;
  } catch (error) {
    console.warn(error);
    return undefined;
  }
}
