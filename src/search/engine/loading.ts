import type { Failure } from '../answer.ts';
import { SearchFailure } from '../client.ts';

/** Files of Pagefind that are compressed by themselves. */
const COMPRESSED = /\.(?:pf_index|pf_meta|pagefind)$/;
const GZIP = [0x1f, 0x8b];

async function unpacked(response: Response): Promise<Response> {
  const bytes = await response.arrayBuffer();
  const start = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (!GZIP.every((byte, at) => start[at] === byte)) return new Response(bytes);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(await new Response(stream).arrayBuffer());
}

/** A file whose absence means that the site was published anew; `SearchFailure` says what is wrong with any other. */
async function loadFile(load: () => Promise<Response>, isCompressed: boolean): Promise<Response> {
  const failed = (failure: Failure) => (): never => {
    throw new SearchFailure(failure);
  };
  const response = await load().catch(failed('offline'));
  if (response.status === 404) throw new SearchFailure('outdated');
  if (!response.ok) throw new SearchFailure('broken');
  return isCompressed ? unpacked(response).catch(failed('broken')) : response;
}

export type Loading = {
  fetch: (address: string, options?: RequestInit) => Promise<Response>;
  /** Answers every later request for the path with this text; with none, the server answers again. */
  pin(path: string, text: string | undefined): void;
  /** Throws what went wrong since the last call, if anything did. */
  check(): void;
};

/**
 * Replaces the `fetch` of a worker, because Pagefind 1.6 takes a file that it cannot load for one without any words, and
 * unpacks files itself, slowly.
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
    check() {
      const error = failure;
      failure = undefined;
      if (error !== undefined) throw error;
    },
  };
}
