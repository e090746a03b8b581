import { allFollowed } from '../../reader/follow-store.ts';
import { allOwnPapers } from '../../reader/reader.ts';
import { exportOf, exportText } from './export-text.ts';
import { ownSettings } from './settings.ts';

/** The text of a file of all that this browser has of its reader. */
export async function writeExport(now: string): Promise<string> {
  const [papers, followed] = await Promise.all([allOwnPapers(), allFollowed()]);
  return exportText(exportOf({ papers, followed, settings: ownSettings() }, now));
}
