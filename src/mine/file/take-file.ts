import type { Label } from '../../schema/site.ts';
import { importOwn } from './import-own.ts';
import { MAX_SIZE, type ReadExport, readExport } from './read-export.ts';
import { accountText, refusalText } from './say-import.ts';

/** What a file holds; one that is too large is not read at all. */
async function readFile(file: File): Promise<ReadExport> {
  if (file.size > MAX_SIZE) return { refusal: { reason: 'too-large' } };
  try {
    return readExport(await file.text(), new Date(file.lastModified).toISOString());
  } catch (error) {
    // It is gone, or on a disk that is.
    console.warn(error);
    return { refusal: { reason: 'unreadable' } };
  }
}

/** Imports a file; gives what that did and the way back, or why nothing of it was taken. */
export async function takeFile(file: File): Promise<{ text: Label; undo?: () => Promise<void> }> {
  const read = await readFile(file);
  if ('refusal' in read) return { text: refusalText(read.refusal) };
  const { account, undo } = await importOwn(read.held);
  const text = accountText(account);
  return account.added + account.changed + account.followed === 0 ? { text } : { text, undo };
}
