/** `arXiv:2405.00001v1`, `arXiv 2405.00001`, `` `2405.00001v1` ``: an identifier without an address */
const BARE_ID = /(?:\barxiv\s?[:：]?\s?|`)(?<id>\d{4}\.\d{4,5}(?:v\d{1,3})?)(?![\w.]*\d)/gi;

/** The arXiv identifiers that a text names as such. */
export function bareIdsIn(text: string): string[] {
  return text.includes('.') ? [...text.matchAll(BARE_ID)].flatMap(({ groups }) => groups?.id ?? []) : [];
}
