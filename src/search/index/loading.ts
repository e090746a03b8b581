import type { Failure } from '../failure.ts';
import { SearchFailure } from '../failure.ts';
import { SIGNATURE } from './pagefind-format.ts';

/** Pagefind's files that are gzip, whatever the server does. */
const COMPRESSED = /\.(?:pf_index|pf_meta|pagefind)$/;
const GZIP = '\x1f\x8b';

function beginsWith(bytes: ArrayBuffer, text: string): boolean {
  const start = new Uint8Array(bytes, 0, Math.min(text.length, bytes.byteLength));
  return String.fromCharCode(...start) === text;
}

async function unpacked(response: Response): Promise<Response> {
  const bytes = await response.arrayBuffer();
  const stream = (): ReadableStream =>
    new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const plain = beginsWith(bytes, GZIP) ? await new Response(stream()).arrayBuffer() : bytes;
  if (!beginsWith(plain, SIGNATURE)) throw new Error(`${response.url} is not one of Pagefind's files.`);
  return new Response(plain);
}

/** Some hosts answer with a page of their own if a file is missing. */
const isMissing = ({ status, headers }: Response): boolean =>
  status === 404 || (headers.get('content-type') ?? '').startsWith('text/html');

/** Loads a file of the index. One that is missing means that the site was published anew: `outdated`. */
async function loadFile(load: () => Promise<Response>, isCompressed: boolean): Promise<Response> {
  const failed = (failure: Failure) => (): never => {
    throw new SearchFailure(failure);
  };
  const response = await load().catch(failed('offline'));
  if (isMissing(response)) throw new SearchFailure('outdated');
  if (!response.ok) throw new SearchFailure('broken');
  return isCompressed ? unpacked(response).catch(failed('broken')) : response;
}

export type Loading = {
  fetch: (address: string, options?: RequestInit) => Promise<Response>;
  /** Answers every later request for the path with this text; with `undefined`, the server answers again. */
  pin(path: string, text: string | undefined): void;
  /** Throws what went wrong since the last call, if anything did. */
  check(): void;
  /** Forgets what went wrong. */
  forget(): void;
};

/**
 * Replaces the `fetch` of a worker, because Pagefind 1.6 takes a file that it cannot load for one without any words,
 * and unpacks files itself, slowly.
 */
export function watchLoading(scope: { fetch: typeof fetch }): Loading {
  const original = scope.fetch.bind(scope);
  const pinned = new Map<string, string>();
  let failure: unknown;
  const watched = async (input: RequestInfo | URL, options?: RequestInit): Promise<Response> => {
    const address = new URL(input instanceof Request ? input.url : input);
    const known = pinned.get(address.pathname);
    if (known !== undefined) return new Response(known);
    try {
      return await loadFile(() => original(input, options), COMPRESSED.test(address.pathname));
    } catch (error) {
      failure ??= error;
      throw error;
    }
  };
  scope.fetch = watched;
  return {
    fetch: watched,
    pin(path, text) {
      if (text === undefined) pinned.delete(path);
      else pinned.set(path, text);
    },
    forget() {
      failure = undefined;
    },
    check() {
      const error = failure;
      failure = undefined;
      if (error !== undefined) throw error;
    },
  };
}
