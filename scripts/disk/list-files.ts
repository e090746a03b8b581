import { type Dirent, existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { compare } from '../../src/text/compare.ts';

/** The content of a folder: sorted paths relative to it, with `/`; and paths that cannot be read, with the reason. */
interface Listing {
  files: string[];
  unreadable: Map<string, string>;
}

/** The message of anything that was thrown. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const isHidden = (name: string): boolean => name.startsWith('.');

/** Why a link is a problem; `undefined` for a link to a file or folder inside, which is listed where it is anyway. */
function linkProblem(root: string, path: string): string | undefined {
  const target = realpathSync(join(root, path));
  const inside = relative(root, target);
  if (inside.startsWith('..') || isAbsolute(inside)) return 'The link leads out of the folder';
  if (inside.split(sep).some(isHidden)) return 'The link leads to a hidden name';
  const kind = statSync(target);
  return kind.isFile() || kind.isDirectory() ? undefined : 'The link leads to a device, a pipe or a socket';
}

function listInto(listing: Listing, root: string, folder: string): void {
  let entries: Dirent[] = [];
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    listing.unreadable.set(folder || '.', `The folder cannot be read: ${reasonOf(error)}`);
  }
  for (const entry of entries) {
    if (isHidden(entry.name)) continue;
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) listInto(listing, root, path);
    else if (entry.isFile()) listing.files.push(path);
    else if (!entry.isSymbolicLink()) listing.unreadable.set(path, 'This is a device, a pipe or a socket');
    else {
      try {
        const problem = linkProblem(root, path);
        if (problem !== undefined) listing.unreadable.set(path, problem);
      } catch (error) {
        listing.unreadable.set(path, `The link cannot be followed: ${reasonOf(error)}`);
      }
    }
  }
}

/**
 * The files under a folder, without hidden names. A link to something inside adds nothing, because that is listed
 * itself. Links that lead out of the folder, pipes and devices are never opened.
 */
export function listFiles(folder: string): Listing {
  const listing: Listing = { files: [], unreadable: new Map() };
  if (existsSync(folder)) listInto(listing, realpathSync(folder), '');
  listing.files.sort(compare);
  return listing;
}

/** A path as one would type it: relative to the working folder if it is inside, otherwise absolute. */
export function shownPath(path: string): string {
  const inside = relative(process.cwd(), path);
  return inside === '' || inside.startsWith('..') ? path : inside;
}
