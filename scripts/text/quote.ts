/** A text in quotation marks for a diagnostic, cut after `max` UTF-16 code units. */
export function quote(text: string, max: number): string {
  return text.length > max ? `"${text.slice(0, max)}…"` : `"${text}"`;
}
