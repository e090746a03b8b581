/** A text in quotation marks for a diagnostic, cut after `most` UTF-16 code units. */
export function quote(text: string, most: number): string {
  return text.length > most ? `"${text.slice(0, most)}…"` : `"${text}"`;
}
