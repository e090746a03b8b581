/** Gives the reader a file to keep, which is made in the browser. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // A browser may ask first where to put it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** `duizhao-2026-11-28.json`: the day as the reader's clock has it. */
export function datedName(now: Date, ending: string): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return `duizhao-${parts.map((part) => String(part).padStart(2, '0')).join('-')}.${ending}`;
}
