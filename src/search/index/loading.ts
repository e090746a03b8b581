import { type Failure, SearchFailure } from '../failure.ts';
import { ENTRY_FILE, type Entry, readEntry } from './manifest.ts';

/** The first bytes of each of Pagefind's files, after decompression. */
const SIGNATURE = 'pagefind_dcd';
const GZIP = [0x1f, 0x8b];

/** Some hosts answer with a page of their own if a file is missing. */
const isMissing = ({ status, headers }: Response): boolean =>
  status === 404 || (headers.get('content-type') ?? '').startsWith('text/html');

const failed = (failure: Failure) => (): never => {
  throw new SearchFailure(failure);
};

/** Loads a file of the index. One that is missing means that the site was published anew: `outdated`. */
async function loadFile(address: string, options?: RequestInit): Promise<Response> {
  const response = await fetch(address, options).catch(failed('offline'));
  if (isMissing(response)) throw new SearchFailure('outdated');
  if (!response.ok) throw new SearchFailure('broken');
  return response;
}

/** Loads a file of JSON. */
export async function loadJson(address: string, options?: RequestInit): Promise<unknown> {
  return (await loadFile(address, options)).json();
}

/** Makes the browser ask the server whether its copy of a file is still the current one. */
const FRESH: RequestInit = { cache: 'no-cache' };

/** Loads the entry of the index in `bundle`, the address of Pagefind's folder, as it is now. */
export const loadEntry = (bundle: string): Promise<Entry> =>
  loadJson(bundle + ENTRY_FILE, FRESH).then(readEntry);

/** What is in one of Pagefind's files, behind its signature. */
export function contentOf(file: Uint8Array): Uint8Array {
  if (new TextDecoder().decode(file.subarray(0, SIGNATURE.length)) === SIGNATURE)
    return file.subarray(SIGNATURE.length);
  throw new Error('This is not one of Pagefind’s files.');
}

async function unpacked(bytes: ArrayBuffer): Promise<Uint8Array> {
  const isPacked = GZIP.every((byte, at) => new Uint8Array(bytes)[at] === byte);
  const stream = (): ReadableStream =>
    new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return contentOf(new Uint8Array(isPacked ? await new Response(stream()).arrayBuffer() : bytes));
}

/** Loads what one of Pagefind's files holds. They are gzip whatever the server does, and some hosts unpack them. */
export async function loadPacked(address: string): Promise<Uint8Array> {
  const response = await loadFile(address);
  return unpacked(await response.arrayBuffer()).catch(failed('broken'));
}
