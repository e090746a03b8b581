import { memoize } from '../memoize.ts';
import { idsPlaces, readIds } from '../search/index/ids.ts';
import { loadEntry, loadJson } from '../search/index/loading.ts';
import { idsPath, manifestPath, readManifest } from '../search/index/manifest.ts';
import { href } from '../site/href.ts';

async function loadIds(bundle: string): Promise<ReadonlySet<string>> {
  const { manifest } = await loadEntry(bundle);
  const { segments } = readManifest(await loadJson(bundle + manifestPath(manifest)));
  const files = idsPlaces(segments).map(async (place) =>
    readIds(await loadJson(bundle + idsPath(place.name)), place).map(({ id }) => id),
  );
  return new Set((await Promise.all(files)).flat());
}

const idsIn = memoize(loadIds);

/** The ids of all papers that the site has, from its search index. Rejects where that cannot be loaded; the next call tries again. */
export const knownIds = (): Promise<ReadonlySet<string>> => idsIn(href('pagefind/'));
