/** The last part of a path that is a name: `attention-is-all` in `/papers/attention-is-all.html`. */
const LAST = /(?<name>[^/]+?)(?:\.html?)?\/*$/i;

/**
 * What somebody may have looked for at an address that has no page, as a query: `/abs/2410.7177v2/` → `2410.7177v2`,
 * `/x/vision_language-models.html` → `vision language models`.
 */
export function guessOfPath(path: string): string {
  const name = LAST.exec(path)?.groups?.name ?? '';
  if (/^(?:404|index)$/.test(name)) return '';
  return decoded(name)
    .replace(/[-_+\s]+/g, ' ')
    .trim();
}

/**
 * Fills the search field of the page for addresses that have none. The script of all pages does it: one for this page
 * alone is so small that Astro would write it into the page, where the policy lets none run.
 */
export function fillGuess(): void {
  const box = document.querySelector<HTMLInputElement>('[data-guess]');
  if (box) box.value = guessOfPath(location.pathname);
}

/** Text with its percent signs read, where they are those of an address; as it is, where somebody has broken them. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
