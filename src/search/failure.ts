/**
 * Why a search failed: no network; the site was published anew since the page was loaded; a file of the index is
 * broken.
 */
export type Failure = 'offline' | 'outdated' | 'broken';

/** Thrown when a search cannot be answered. The next one opens the index anew, so a second try can succeed. */
export class SearchFailure extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(`Search failed: ${failure}.`);
    this.failure = failure;
  }
}
