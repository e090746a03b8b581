/** What the browser keeps for the reader, as JSON in localStorage under `duizhao:<name>`; for the page where that is blocked or full. */
const ofThisPage = new Map<string, string>();

/** What is kept under a name; `undefined` where nothing is, or what is no JSON. */
export function recall(name: string): unknown {
  try {
    return JSON.parse(ofThisPage.get(name) ?? localStorage.getItem(`duizhao:${name}`) ?? 'null') ?? undefined;
  } catch {
    // Storage is blocked, or another program has written there: the same as nothing.
    return undefined;
  }
}

/** Keeps a value under a name. */
export function remember(name: string, value: unknown): void {
  const text = JSON.stringify(value);
  try {
    localStorage.setItem(`duizhao:${name}`, text);
    ofThisPage.delete(name);
  } catch {
    ofThisPage.set(name, text);
  }
}

/** The strings in a list; none where it is no list. */
export const stringsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** The fields of a value; none where it is no object. */
export const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
