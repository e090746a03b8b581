/** The letters and digits of a text, without case, accents and punctuation: equal for two spellings of one title. */
export function letters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
