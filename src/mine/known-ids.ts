import { memoize } from '../memoize.ts';
import { idsPlaces, readIds } from '../search/index/ids.ts';
import { loadJson } from '../search/index/loading.ts';
import { ENTRY_FILE, idsPath, manifestPath, readEntry, readManifest } from '../search/index/manifest.ts';
import { href } from '../site/href.ts';

/** Makes the browser ask the server whether its copy of a file is still the current one. */
const FRESH: RequestInit = { cache: 'no-cache' };

async function loadIds(bundle: string): Promise<ReadonlySet<string>> {
  const { manifest } = readEntry(await loadJson(bundle + ENTRY_FILE, FRESH));
  const { segments } = readManifest(await loadJson(bundle + manifestPath(manifest)));
  const files = idsPlaces(segments).map(async (place) =>
    readIds(await loadJson(bundle + idsPath(place.name)), place).map(({ id }) => id),
  );
  return new Set((await Promise.all(files)).flat());
}

const idsIn = memoize(loadIds);

/** The ids of all papers that the site has, from its search index. Rejects where that cannot be loaded; the next call tries again. */
export const knownIds = (): Promise<ReadonlySet<string>> => idsIn(href('pagefind/'));
