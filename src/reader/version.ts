/** The version of what is kept for the reader. The first was a list of read papers in localStorage, under `papers-read`. */
export const OWN_VERSION = 2;

/** The key of the version in the store. */
export const VERSION_KEY = '#version';
