/** Why a search failed: no network, the site was published anew in another form, or a file of the index is broken. */
export type Failure = 'offline' | 'outdated' | 'broken';

/** Thrown where a search cannot be answered. The next one begins anew, so that trying again helps where anything can. */
export class SearchFailure extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(`Search failed: ${failure}.`);
    this.failure = failure;
  }
}
