import { recall, stringsIn } from '../client/memory.ts';
import { changeValues } from './database.ts';
import { ownPaperOf } from './own-paper.ts';
import { OWN_VERSION, VERSION_KEY } from './version.ts';
import { papersOfVersion1 } from './version-1.ts';

/** Takes over what the first version has stored, unless another tab has done so. */
export async function migrate(): Promise<void> {
  const old = papersOfVersion1(stringsIn(recall('papers-read')), new Date().toISOString());
  await changeValues([VERSION_KEY, ...old.map(({ id }) => id)], ([present, ...papers]) => {
    if (typeof present === 'number') return [present, ...papers];
    return [OWN_VERSION, ...old.map((paper, at) => ownPaperOf(papers[at]) ?? paper)];
  });
}
