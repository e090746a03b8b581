const keyOf = (name: string): string => `duizhao:${name}`;

/** What this browser remembers under a name; `undefined` where nothing is, or where storage is blocked. */
export function readStored(name: string): string | undefined {
  try {
    return localStorage.getItem(keyOf(name)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a text. Where storage is blocked or full nothing is remembered, and nothing else is different. */
export function writeStored(name: string, text: string): void {
  try {
    localStorage.setItem(keyOf(name), text);
  } catch (error) {
    console.warn(error);
  }
}
