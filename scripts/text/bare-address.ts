/** `https://github.com/x/y/blob/main/paper.pdf?raw=true` */
const PDF = /\.pdf(?:[?#].*)?$/i;

/** `https://github.com/owner/name`: a page with code */
const CODE_HOST =
  /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|gitee\.com)\/[^/]+\/[^/]+/i;

/** An address without what makes no difference: scheme, `www.`, case, a slash or `.git` at the end. */
export function bareAddress(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/(?:\.git)?\/?$/, '');
}

/** Addresses without repetitions and without `except`. Of several spellings of one the first stays. */
export function distinctAddresses(urls: readonly string[], except?: string): string[] {
  const seen = new Set(except === undefined ? [] : [bareAddress(except)]);
  return urls.filter((url) => {
    const bare = bareAddress(url);
    if (seen.has(bare)) return false;
    seen.add(bare);
    return true;
  });
}

/** True for the address of a PDF, which is a paper wherever it lies, and never code. */
export function isPdf(url: string): boolean {
  return PDF.test(url);
}

/** True for the address of a repository of code, or of a page in one. */
export function isRepository(url: string): boolean {
  return CODE_HOST.test(url) && !isPdf(url);
}
