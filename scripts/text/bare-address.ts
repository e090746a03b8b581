/** An address without what does not tell pages apart: scheme, `www.`, case, a slash or `.git` at the end. */
export function bareAddress(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/(?:\.git)?\/?$/, '');
}

/** Addresses without repetitions and without `but`; the first spelling stays. */
export function distinctAddresses(urls: readonly string[], but?: string): string[] {
  const seen = new Set(but === undefined ? [] : [bareAddress(but)]);
  return urls.filter((url) => {
    const bare = bareAddress(url);
    if (seen.has(bare)) return false;
    seen.add(bare);
    return true;
  });
}
