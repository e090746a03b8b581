import { changeEverything } from '../../reader/follow-store.ts';
import type { Export } from './export-schema.ts';
import { mergedById } from './merge.ts';
import { type Before, type ImportAccount, mergeOwn } from './merge-own.ts';
import { keepSettings, mergeSettings, ownSettings } from './settings.ts';

/** Takes in all of a file in one transaction, and then its settings; gives what that did and the way back. */
export async function importOwn(
  held: Export,
): Promise<{ account: ImportAccount; undo: () => Promise<void> }> {
  const file = mergedById(held.papers);
  const ids = [...file.keys()];
  let before: Before = { papers: [], followed: [] };
  let account: ImportAccount = { papers: 0, added: 0, changed: 0, followed: 0, joined: 0 };
  await changeEverything(ids, (papers, followed) => {
    before = { papers, followed };
    const merged = mergeOwn(before, file, held.followed);
    account = merged.account;
    return merged;
  });
  keepSettings(mergeSettings(ownSettings(), held.settings));
  return {
    account,
    undo: () =>
      changeEverything(ids, () => ({
        papers: before.papers.flatMap((paper) => paper ?? []),
        followed: before.followed,
      })),
  };
}
